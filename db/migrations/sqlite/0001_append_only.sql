CREATE TRIGGER audit_lines_no_update BEFORE UPDATE ON audit_lines BEGIN SELECT RAISE(ABORT, 'audit_lines is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_lines_no_delete BEFORE DELETE ON audit_lines BEGIN SELECT RAISE(ABORT, 'audit_lines is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_seals_no_update BEFORE UPDATE ON audit_seals BEGIN SELECT RAISE(ABORT, 'audit_seals is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_seals_no_delete BEFORE DELETE ON audit_seals BEGIN SELECT RAISE(ABORT, 'audit_seals is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER earlier_versions_no_update BEFORE UPDATE ON earlier_versions BEGIN SELECT RAISE(ABORT, 'earlier_versions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER earlier_versions_no_delete BEFORE DELETE ON earlier_versions BEGIN SELECT RAISE(ABORT, 'earlier_versions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER support_events_no_update BEFORE UPDATE ON support_events BEGIN SELECT RAISE(ABORT, 'support_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER support_events_no_delete BEFORE DELETE ON support_events BEGIN SELECT RAISE(ABORT, 'support_events is append-only'); END;
