BEGIN TRANSACTION;
CREATE TABLE bms_action (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	title VARCHAR(300) NOT NULL, 
	description TEXT NOT NULL, 
	unit_key VARCHAR(200) NOT NULL, 
	responsible_key VARCHAR(200), 
	start DATE, 
	deadline DATE, 
	expected_finish DATE, 
	finished DATE, 
	status VARCHAR(12) NOT NULL, 
	progress INTEGER NOT NULL, 
	cost BIGINT, 
	budget BIGINT, 
	expected_effect BIGINT, 
	effect_text TEXT NOT NULL, 
	body VARCHAR(200) NOT NULL, 
	case_number VARCHAR(60) NOT NULL, 
	link VARCHAR(500) NOT NULL, 
	carried_from_id BIGINT, 
	node_kind VARCHAR(12) NOT NULL, 
	node_id BIGINT, 
	scorecard_id BIGINT, 
	cause TEXT NOT NULL, 
	deleted_at DATETIME, 
	lock_version INTEGER NOT NULL, 
	CONSTRAINT bms_action_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_action_carried_from_id_fk FOREIGN KEY(municipality_id, carried_from_id) REFERENCES bms_action (municipality_id, id), 
	CONSTRAINT bms_action_scorecard_id_fk FOREIGN KEY(municipality_id, scorecard_id) REFERENCES bms_scorecard (municipality_id, id)
);
INSERT INTO "bms_action" VALUES(1,1148,'Nærværsprosjekt i helse og omsorg','','HO','anne.moe','2026-01-15','2026-12-15',NULL,NULL,'in_progress',0,450000000000,NULL,NULL,'','','','',NULL,'indicator',66,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1151,'Ny turnus med langvakter ved sykehjemmet','','SYK','berit.rønning','2026-02-01','2026-06-30',NULL,NULL,'in_progress',0,180000000000,NULL,NULL,'','','','',NULL,'indicator',66,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1154,'Oppfølgingskurs for alle ledere','','HK','leif.aas','2026-03-01','2026-11-30',NULL,NULL,'in_progress',0,120000000000,NULL,NULL,'','','','',NULL,'criterion',14,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1157,'Vikarpool for barnehagene','','OPP','per.aune','2025-09-01','2026-03-31',NULL,'2026-03-31','completed',100,300000000000,NULL,NULL,'','','','',NULL,'indicator',66,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1161,'Faste treffpunkt mellom foreldre og personale','','SBH','tone.dahl','2026-02-15','2026-10-31',NULL,NULL,'in_progress',0,0,NULL,NULL,'','','','',NULL,'indicator',30,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1164,'Fast lesekvarter på 1.-5. trinn','','SOD','eva.strand','2025-08-18','2026-06-19',NULL,'2026-06-19','completed',100,25000000000,NULL,NULL,'','','','',NULL,'indicator',60,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1168,'Foreldremøter om trygt skolemiljø','','SOD','eva.strand','2026-08-17','2026-12-01',NULL,NULL,'in_progress',0,10000000000,NULL,NULL,'','','','',NULL,'indicator',64,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1171,'Gjennomgang av ventelister to ganger i måneden','','SYK','berit.rønning','2026-05-20','2026-12-31',NULL,NULL,'in_progress',0,0,NULL,NULL,'','','','',NULL,'indicator',56,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1174,'Flere saker digitalt: sju nye skjema','','HR','leif.aas','2026-01-10','2026-09-30',NULL,NULL,'in_progress',0,210000000000,NULL,NULL,'','','','',NULL,'criterion',19,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1177,'Varmepumpe og styring på Sodin skole','','EIE','marit.foss','2026-11-01','2027-08-15',NULL,NULL,'planned',0,2400000000000,NULL,NULL,'','','','',NULL,'indicator',26,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1179,'Miljøsertifisering av sykehjemmet','','SYK','berit.rønning','2025-10-01','2026-05-31',NULL,NULL,'cancelled',0,40000000000,NULL,NULL,'','','','',NULL,'indicator',28,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1183,'Heltidsplan 2026-2029','','HK','leif.aas','2026-12-01','2029-12-31',NULL,NULL,'planned',0,150000000000,NULL,NULL,'','','','',NULL,'criterion',15,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1185,'Tilflyttingskampanje «Kom heim»','','HK','ola.haug','2026-04-01','2026-12-31',NULL,NULL,'in_progress',0,175000000000,NULL,NULL,'','','','',NULL,'focus_area',3,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1188,'Regulering av 20 nye tomter på Kyrksæterøra','','PLN','tor.hegg','2025-05-01','2026-08-31',NULL,NULL,'in_progress',0,650000000000,NULL,NULL,'','','','',NULL,'indicator',24,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1191,'Månedlig budsjettmøte med enheter over rammen','','OKO','gro.nilsen','2026-01-15','2026-12-20',NULL,NULL,'in_progress',0,0,NULL,NULL,'','','','',NULL,'indicator',91,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1194,'Opplæring i avvikssystemet','','HO','anne.moe','2025-11-01','2026-02-28',NULL,'2026-02-28','completed',100,30000000000,NULL,NULL,'','','','',NULL,'indicator',101,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1198,'Opplæringsstilling som helsefagarbeider (to lærlinger)','','HJT','siri.myhr','2026-08-01','2028-07-31',NULL,NULL,'in_progress',0,520000000000,NULL,NULL,'','','','',NULL,'indicator',89,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1201,'Nytt beredskapsplanverk','','HK','ola.haug','2026-02-01','2026-12-31',NULL,NULL,'in_progress',0,90000000000,NULL,NULL,'','','','',NULL,'',NULL,NULL,'',NULL,1);
CREATE TABLE bms_action_helper (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	action_id BIGINT NOT NULL, 
	user_key VARCHAR(200) NOT NULL, 
	CONSTRAINT bms_action_helper_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_action_helper_action_id_fk FOREIGN KEY(municipality_id, action_id) REFERENCES bms_action (municipality_id, id), 
	CONSTRAINT bms_action_helper_action_id_user_key_uq UNIQUE (municipality_id, action_id, user_key)
);
CREATE TABLE bms_action_link (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	action_id BIGINT NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	url VARCHAR(1000) NOT NULL, 
	CONSTRAINT bms_action_link_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_action_link_action_id_fk FOREIGN KEY(municipality_id, action_id) REFERENCES bms_action (municipality_id, id)
);
CREATE TABLE bms_action_note (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	action_id BIGINT NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	progress INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_action_note_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_action_note_action_id_fk FOREIGN KEY(municipality_id, action_id) REFERENCES bms_action (municipality_id, id)
);
CREATE TABLE bms_action_status (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	action_id BIGINT NOT NULL, 
	day DATE NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	progress INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_action_status_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_action_status_action_id_fk FOREIGN KEY(municipality_id, action_id) REFERENCES bms_action (municipality_id, id)
);
INSERT INTO "bms_action_status" VALUES(1,1149,1148,'2026-01-01','planned',0,'2026-11-26 05:42:58.354600','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1150,1148,'2026-01-15','in_progress',0,'2026-11-26 05:42:58.354698','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1152,1151,'2026-01-01','planned',0,'2026-11-26 05:42:58.356776','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1153,1151,'2026-02-01','in_progress',0,'2026-11-26 05:42:58.356828','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1155,1154,'2026-01-01','planned',0,'2026-11-26 05:42:58.358005','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1156,1154,'2026-03-01','in_progress',0,'2026-11-26 05:42:58.358051','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1158,1157,'2025-01-01','planned',0,'2026-11-26 05:42:58.358752','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1159,1157,'2025-09-01','in_progress',0,'2026-11-26 05:42:58.358791','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1160,1157,'2026-03-31','completed',100,'2026-11-26 05:42:58.358816','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1162,1161,'2026-01-01','planned',0,'2026-11-26 05:42:58.359982','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1163,1161,'2026-02-15','in_progress',0,'2026-11-26 05:42:58.360033','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1165,1164,'2025-01-01','planned',0,'2026-11-26 05:42:58.360717','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1166,1164,'2025-08-18','in_progress',0,'2026-11-26 05:42:58.360755','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1167,1164,'2026-06-19','completed',100,'2026-11-26 05:42:58.360778','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1169,1168,'2026-01-01','planned',0,'2026-11-26 05:42:58.361374','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1170,1168,'2026-08-17','in_progress',0,'2026-11-26 05:42:58.361408','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1172,1171,'2026-01-01','planned',0,'2026-11-26 05:42:58.361962','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1173,1171,'2026-05-20','in_progress',0,'2026-11-26 05:42:58.361996','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1175,1174,'2026-01-01','planned',0,'2026-11-26 05:42:58.362612','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1176,1174,'2026-01-10','in_progress',0,'2026-11-26 05:42:58.362652','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1178,1177,'2026-01-01','planned',0,'2026-11-26 05:42:58.363420','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1180,1179,'2025-01-01','planned',0,'2026-11-26 05:42:58.364316','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1181,1179,'2025-10-01','in_progress',0,'2026-11-26 05:42:58.364354','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1182,1179,'2026-05-31','cancelled',0,'2026-11-26 05:42:58.364376','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1184,1183,'2026-01-01','planned',0,'2026-11-26 05:42:58.364963','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1186,1185,'2026-01-01','planned',0,'2026-11-26 05:42:58.365481','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1187,1185,'2026-04-01','in_progress',0,'2026-11-26 05:42:58.365514','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1189,1188,'2025-01-01','planned',0,'2026-11-26 05:42:58.366048','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1190,1188,'2025-05-01','in_progress',0,'2026-11-26 05:42:58.366082','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1192,1191,'2026-01-01','planned',0,'2026-11-26 05:42:58.366789','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1193,1191,'2026-01-15','in_progress',0,'2026-11-26 05:42:58.366823','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1195,1194,'2025-01-01','planned',0,'2026-11-26 05:42:58.367376','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1196,1194,'2025-11-01','in_progress',0,'2026-11-26 05:42:58.367409','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1197,1194,'2026-02-28','completed',100,'2026-11-26 05:42:58.367431','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1199,1198,'2026-01-01','planned',0,'2026-11-26 05:42:58.367984','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1200,1198,'2026-08-01','in_progress',0,'2026-11-26 05:42:58.368016','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1202,1201,'2026-01-01','planned',0,'2026-11-26 05:42:58.368627','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_action_status" VALUES(1,1203,1201,'2026-02-01','in_progress',0,'2026-11-26 05:42:58.368662','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
CREATE TABLE bms_action_step (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	action_id BIGINT NOT NULL, 
	text VARCHAR(300) NOT NULL, 
	day DATE, 
	done BOOLEAN NOT NULL, 
	CONSTRAINT bms_action_step_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_action_step_action_id_fk FOREIGN KEY(municipality_id, action_id) REFERENCES bms_action (municipality_id, id)
);
CREATE TABLE bms_alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT bms_alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "bms_alembic_version" VALUES('0011');
CREATE TABLE bms_answer_scale (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	lowest INTEGER NOT NULL, 
	highest INTEGER NOT NULL, 
	words JSON NOT NULL, 
	deleted_at DATETIME, 
	lock_version INTEGER NOT NULL, 
	CONSTRAINT bms_answer_scale_pk PRIMARY KEY (municipality_id, id)
);
INSERT INTO "bms_answer_scale" VALUES(1,32,'1–6',1,6,'{}',NULL,1);
INSERT INTO "bms_answer_scale" VALUES(1,78,'1–5',1,5,'{}',NULL,1);
CREATE TABLE bms_assessment (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	scorecard_id BIGINT NOT NULL, 
	unit_key VARCHAR(200) NOT NULL, 
	period_key VARCHAR(10) NOT NULL, 
	node_kind VARCHAR(12) NOT NULL, 
	node_id BIGINT NOT NULL, 
	text TEXT NOT NULL, 
	colour VARCHAR(8), 
	lock_version INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_assessment_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_assessment_scorecard_id_fk FOREIGN KEY(municipality_id, scorecard_id) REFERENCES bms_scorecard (municipality_id, id), 
	CONSTRAINT bms_assessment_scorecard_id_unit_key_period_key_node_ki_uq UNIQUE (municipality_id, scorecard_id, unit_key, period_key, node_kind, node_id)
);
CREATE TABLE bms_audit (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	object_kind VARCHAR(30) NOT NULL, 
	object_id BIGINT NOT NULL, 
	field VARCHAR(40) NOT NULL, 
	old TEXT, 
	new TEXT, 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_audit_pk PRIMARY KEY (municipality_id, id)
);
INSERT INTO "bms_audit" VALUES(1,1,'municipality',1,'enabled','False','True','2026-11-26 05:42:57.881610','system','archive','dd19f6ea-588b-477f-9134-4405016d2609');
INSERT INTO "bms_audit" VALUES(1,33,'answer_scale',32,'name',NULL,'1–6','2026-11-26 05:42:57.923081','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_audit" VALUES(1,34,'answer_scale',32,'lowest',NULL,'1','2026-11-26 05:42:57.923161','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_audit" VALUES(1,35,'answer_scale',32,'highest',NULL,'6','2026-11-26 05:42:57.923186','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_audit" VALUES(1,79,'answer_scale',78,'name',NULL,'1–5','2026-11-26 05:42:57.966418','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_audit" VALUES(1,80,'answer_scale',78,'lowest',NULL,'1','2026-11-26 05:42:57.966481','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_audit" VALUES(1,81,'answer_scale',78,'highest',NULL,'5','2026-11-26 05:42:57.970705','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
CREATE TABLE bms_comparison (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	indicator_id BIGINT NOT NULL, 
	series VARCHAR(200) NOT NULL, 
	period_key VARCHAR(10) NOT NULL, 
	value BIGINT, 
	stage VARCHAR(12) NOT NULL, 
	retrieved_on DATE NOT NULL, 
	source VARCHAR(300) NOT NULL, 
	CONSTRAINT bms_comparison_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_comparison_indicator_id_fk FOREIGN KEY(municipality_id, indicator_id) REFERENCES bms_indicator (municipality_id, id), 
	CONSTRAINT bms_comparison_indicator_id_series_period_key_stage_uq UNIQUE (municipality_id, indicator_id, series, period_key, stage)
);
CREATE TABLE bms_entry (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	measurement_id BIGINT NOT NULL, 
	based_on_id BIGINT, 
	comment TEXT NOT NULL, 
	source VARCHAR(300) NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	send_key VARCHAR(40) NOT NULL, 
	value BIGINT, 
	numerator BIGINT, 
	denominator BIGINT, 
	actual BIGINT, 
	budget BIGINT, 
	weight BIGINT, 
	headcount INTEGER, 
	respondents INTEGER, 
	invited INTEGER, 
	answers JSON, 
	forecast BIGINT, 
	stage VARCHAR(12) NOT NULL, 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_entry_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_entry_measurement_id_fk FOREIGN KEY(municipality_id, measurement_id) REFERENCES bms_measurement (municipality_id, id), 
	CONSTRAINT bms_entry_send_key_uq UNIQUE (municipality_id, send_key)
);
INSERT INTO "bms_entry" VALUES(1,753,283,NULL,'','','','load-753',4213000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,754,285,NULL,'','','','load-754',4189000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,755,287,NULL,'','','','load-755',8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,756,289,NULL,'','','','load-756',13000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,757,291,NULL,'','','','load-757',NULL,5405400000000,32175000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,758,293,NULL,'Nevner: eid areal 2015 for Hemne (1612) i KOSTRA, funksjon 130+221+222+261+381+386','','','load-758',NULL,5148000000000,32175000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,759,295,NULL,'','','','load-759',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,760,314,NULL,'','','','load-760',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,761,296,NULL,'','','','load-761',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,762,315,NULL,'','','','load-762',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,763,297,NULL,'','','','load-763',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,764,316,NULL,'','','','load-764',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,765,298,NULL,'','','','load-765',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,766,317,NULL,'','','','load-766',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,767,299,NULL,'','','','load-767',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,768,318,NULL,'','','','load-768',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,769,300,NULL,'','','','load-769',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,770,319,NULL,'','','','load-770',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,771,301,NULL,'','','','load-771',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,772,320,NULL,'','','','load-772',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,773,302,NULL,'','','','load-773',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,774,321,NULL,'','','','load-774',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,775,303,NULL,'','','','load-775',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,776,322,NULL,'','','','load-776',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,777,304,NULL,'','','','load-777',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,778,323,NULL,'','','','load-778',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,779,305,NULL,'','','','load-779',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,780,324,NULL,'','','','load-780',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,781,306,NULL,'','','','load-781',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,782,325,NULL,'','','','load-782',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,783,307,NULL,'','','','load-783',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,784,326,NULL,'','','','load-784',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,785,308,NULL,'','','','load-785',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,786,327,NULL,'','','','load-786',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,787,309,NULL,'','','','load-787',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,788,328,NULL,'','','','load-788',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,789,310,NULL,'','','','load-789',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,790,329,NULL,'','','','load-790',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,791,311,NULL,'','','','load-791',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,792,330,NULL,'','','','load-792',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,793,312,NULL,'','','','load-793',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,794,331,NULL,'','','','load-794',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,795,333,NULL,'','','','load-795',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,796,352,NULL,'','','','load-796',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,797,334,NULL,'','','','load-797',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,798,353,NULL,'','','','load-798',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,799,335,NULL,'','','','load-799',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,800,354,NULL,'','','','load-800',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,801,336,NULL,'','','','load-801',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,802,355,NULL,'','','','load-802',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,803,337,NULL,'','','','load-803',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,804,356,NULL,'','','','load-804',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,805,338,NULL,'','','','load-805',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,806,357,NULL,'','','','load-806',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,807,339,NULL,'','','','load-807',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,808,358,NULL,'','','','load-808',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,809,340,NULL,'','','','load-809',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,810,359,NULL,'','','','load-810',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,811,341,NULL,'','','','load-811',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,812,360,NULL,'','','','load-812',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,813,342,NULL,'','','','load-813',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,814,361,NULL,'','','','load-814',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,815,343,NULL,'','','','load-815',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,816,362,NULL,'','','','load-816',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,817,344,NULL,'','','','load-817',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,818,363,NULL,'','','','load-818',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,819,345,NULL,'','','','load-819',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,820,364,NULL,'','','','load-820',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,821,346,NULL,'','','','load-821',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,822,365,NULL,'','','','load-822',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,823,347,NULL,'','','','load-823',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,824,366,NULL,'','','','load-824',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,825,348,NULL,'','','','load-825',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,826,367,NULL,'','','','load-826',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,827,349,NULL,'','','','load-827',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,828,368,NULL,'','','','load-828',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,829,350,NULL,'','','','load-829',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,830,369,NULL,'','','','load-830',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,831,371,NULL,'','','','load-831',NULL,NULL,NULL,NULL,NULL,NULL,NULL,28,52,'{"0": {"6": 8, "5": 12, "4": 6, "3": 2}}',NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,832,372,NULL,'','','','load-832',NULL,NULL,NULL,NULL,NULL,NULL,NULL,10,20,'{"0": {"6": 3, "5": 5, "4": 2}}',NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,833,373,NULL,'','','','load-833',NULL,NULL,NULL,NULL,NULL,NULL,NULL,6,9,'{"0": {"6": 3, "5": 2, "4": 1}}',NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,834,375,NULL,'','','','load-834',NULL,NULL,NULL,NULL,NULL,NULL,NULL,30,50,'{"0": {"6": 10, "5": 12, "4": 6, "3": 2}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,835,376,NULL,'','','','load-835',NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,22,'{"0": {"6": 2, "5": 4, "4": 5, "3": 1}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,836,377,NULL,'','','','load-836',NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,8,'{"0": {"6": 2, "5": 2}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,837,379,NULL,'','','','load-837',NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,40,'{"0": {"6": 6, "5": 10, "4": 12, "3": 4}}',NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,838,380,NULL,'','','','load-838',NULL,NULL,NULL,NULL,NULL,NULL,NULL,80,150,'{"0": {"6": 20, "5": 30, "4": 20, "3": 8, "2": 2}}',NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,839,382,NULL,'','','','load-839',NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,120,'{"0": {"6": 30, "5": 24, "4": 6}}',NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,840,384,NULL,'','','','load-840',NULL,NULL,NULL,NULL,NULL,NULL,NULL,50,120,'{"0": {"6": 20, "5": 20, "4": 8, "3": 2}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,841,386,NULL,'','','','load-841',NULL,81000000,88000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,842,388,NULL,'','','','load-842',NULL,25000000,26000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,843,390,NULL,'','','','load-843',NULL,52000000,57000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,844,392,NULL,'','','','load-844',NULL,84000000,90000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,845,394,NULL,'','','','load-845',NULL,28000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,846,396,NULL,'','','','load-846',NULL,55000000,62000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,847,398,NULL,'','','','load-847',NULL,33000000,36000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,848,400,NULL,'','','','load-848',NULL,13000000,13000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,849,402,NULL,'','','','load-849',NULL,26000000,27000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,850,404,NULL,'','','','load-850',NULL,38000000,40000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,851,406,NULL,'','','','load-851',NULL,12000000,14000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,852,408,NULL,'','','','load-852',NULL,27000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,853,410,NULL,'','','','load-853',31000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,854,412,NULL,'','','','load-854',26000000,NULL,NULL,NULL,NULL,6000000,NULL,NULL,NULL,NULL,NULL,'final','2025-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,855,414,NULL,'','','','load-855',24000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final','2025-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,856,416,NULL,'','','','load-856',22000000,NULL,NULL,NULL,NULL,20000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,857,418,NULL,'','','','load-857',38000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,858,420,NULL,'','','','load-858',29000000,NULL,NULL,NULL,NULL,13000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,859,422,NULL,'','','','load-859',41200000,NULL,NULL,NULL,NULL,46000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,860,424,NULL,'','','','load-860',40600000,NULL,NULL,NULL,NULL,43000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,861,426,NULL,'','','','load-861',50000000,NULL,NULL,NULL,NULL,40000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,862,427,NULL,'','','','load-862',48000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,863,428,NULL,'','','','load-863',51000000,NULL,NULL,NULL,NULL,6000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,864,430,NULL,'','','','load-864',49000000,NULL,NULL,NULL,NULL,38000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,865,431,NULL,'','','','load-865',51000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,866,432,NULL,'','','','load-866',47000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,867,434,NULL,'','','','load-867',4200000,NULL,NULL,NULL,NULL,NULL,NULL,37,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,868,435,NULL,'','','','load-868',4500000,NULL,NULL,NULL,NULL,NULL,NULL,10,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,869,436,NULL,'','','','load-869',4400000,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,870,438,NULL,'','','','load-870',4100000,NULL,NULL,NULL,NULL,NULL,NULL,41,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,871,439,NULL,'','','','load-871',4600000,NULL,NULL,NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,872,440,NULL,'','','','load-872',4800000,NULL,NULL,NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,873,442,NULL,'','','','load-873',NULL,12000000,160000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,874,443,NULL,'','','','load-874',NULL,2000000,40000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,875,444,NULL,'','','','load-875',NULL,1000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,876,446,NULL,'','','','load-876',NULL,9000000,150000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,877,447,NULL,'','','','load-877',NULL,2000000,42000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,878,448,NULL,'','','','load-878',NULL,0,28000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,879,450,NULL,'','','','load-879',3000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,880,451,NULL,'','','','load-880',6800000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,881,452,NULL,'','','','load-881',4000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,882,453,NULL,'','','','load-882',6000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,883,454,NULL,'','','','load-883',11000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,884,455,NULL,'','','','load-884',9500000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,885,456,NULL,'','','','load-885',8000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,886,457,NULL,'','','','load-886',6000000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,887,458,NULL,'','','','load-887',12000000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,888,459,NULL,'','','','load-888',9600000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,889,460,NULL,'','','','load-889',4000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,890,461,NULL,'','','','load-890',6000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,891,462,NULL,'','','','load-891',4500000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,892,463,NULL,'','','','load-892',10000000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,893,464,NULL,'','','','load-893',3000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,894,465,NULL,'','','','load-894',3000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,895,466,NULL,'','','','load-895',5000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,896,467,NULL,'','','','load-896',4000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,897,469,NULL,'','','','load-897',2000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,898,470,NULL,'','','','load-898',6000000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,899,471,NULL,'','','','load-899',5000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,900,472,NULL,'','','','load-900',8000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,901,473,NULL,'','','','load-901',10000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,902,474,NULL,'','','','load-902',7500000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,903,475,NULL,'','','','load-903',12000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,904,476,NULL,'','','','load-904',5000000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,905,477,NULL,'','','','load-905',11000000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,906,478,NULL,'','','','load-906',9000000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,907,479,NULL,'','','','load-907',3000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,908,480,NULL,'','','','load-908',4000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,909,481,NULL,'','','','load-909',5000000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,910,482,NULL,'','','','load-910',9000000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,911,483,NULL,'','','','load-911',2000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,912,484,NULL,'','','','load-912',2500000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,913,485,NULL,'','','','load-913',4000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,914,486,NULL,'','','','load-914',6000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,915,488,NULL,'','','','load-915',1000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,916,489,NULL,'','','','load-916',7200000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,917,490,NULL,'','','','load-917',4500000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,918,491,NULL,'','','','load-918',7000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,919,492,NULL,'','','','load-919',12000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,920,493,NULL,'','','','load-920',8000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,921,494,NULL,'','','','load-921',15000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,922,495,NULL,'','','','load-922',6500000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,923,496,NULL,'','','','load-923',12500000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,924,497,NULL,'','','','load-924',10400000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,925,498,NULL,'','','','load-925',2000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,926,499,NULL,'','','','load-926',8000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,927,500,NULL,'','','','load-927',6000000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,928,501,NULL,'','','','load-928',10500000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,929,502,NULL,'','','','load-929',1000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,930,503,NULL,'','','','load-930',3000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,931,504,NULL,'','','','load-931',4400000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,932,505,NULL,'','','','load-932',7000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,933,507,NULL,'','','','load-933',1200000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,934,508,NULL,'','','','load-934',6200000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,935,509,NULL,'','','','load-935',4000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,936,510,NULL,'','','','load-936',6500000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,937,511,NULL,'','','','load-937',9000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,938,512,NULL,'','','','load-938',7000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,939,513,NULL,'','','','load-939',10000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,940,514,NULL,'','','','load-940',5500000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,941,515,NULL,'','','','load-941',10000000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,942,516,NULL,'','','','load-942',8800000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,943,517,NULL,'','','','load-943',2500000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,944,518,NULL,'','','','load-944',6000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,945,519,NULL,'','','','load-945',5000000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,946,520,NULL,'','','','load-946',8600000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,947,521,NULL,'','','','load-947',1500000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,948,522,NULL,'','','','load-948',2800000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,949,523,NULL,'','','','load-949',4000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,950,526,NULL,'','','','load-950',500000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,951,527,NULL,'','','','load-951',1400000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,952,528,NULL,'','','','load-952',1500000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,953,529,NULL,'','','','load-953',1000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,954,530,NULL,'','','','load-954',2500000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,955,531,NULL,'','','','load-955',2000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,956,532,NULL,'','','','load-956',3000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,957,533,NULL,'','','','load-957',1000000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,958,534,NULL,'','','','load-958',1800000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,959,535,NULL,'','','','load-959',1600000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,960,536,NULL,'','','','load-960',1000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,961,537,NULL,'','','','load-961',1200000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,962,538,NULL,'','','','load-962',800000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,963,539,NULL,'','','','load-963',1500000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,964,540,NULL,'','','','load-964',500000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,965,541,NULL,'','','','load-965',1000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,966,542,NULL,'','','','load-966',1200000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,967,543,NULL,'','','','load-967',2000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,968,545,NULL,'','','','load-968',4600000,NULL,NULL,NULL,NULL,NULL,NULL,5,5,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,969,546,NULL,'','','','load-969',4100000,NULL,NULL,NULL,NULL,NULL,NULL,42,50,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,970,547,NULL,'','','','load-970',4300000,NULL,NULL,NULL,NULL,NULL,NULL,11,14,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,971,548,NULL,'','','','load-971',3600000,NULL,NULL,NULL,NULL,NULL,NULL,8,10,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,972,549,NULL,'','','','load-972',3900000,NULL,NULL,NULL,NULL,NULL,NULL,17,20,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,973,550,NULL,'','','','load-973',4400000,NULL,NULL,NULL,NULL,NULL,NULL,8,9,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,974,551,NULL,'','','','load-974',4000000,NULL,NULL,NULL,NULL,NULL,NULL,2,4,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,975,552,NULL,'','','','load-975',4200000,NULL,NULL,NULL,NULL,NULL,NULL,13,16,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,976,553,NULL,'','','','load-976',3700000,NULL,NULL,NULL,NULL,NULL,NULL,60,95,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,977,554,NULL,'','','','load-977',3900000,NULL,NULL,NULL,NULL,NULL,NULL,50,75,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,978,555,NULL,'','','','load-978',4000000,NULL,NULL,NULL,NULL,NULL,NULL,9,12,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,979,556,NULL,'','','','load-979',4200000,NULL,NULL,NULL,NULL,NULL,NULL,5,6,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,980,557,NULL,'','','','load-980',4100000,NULL,NULL,NULL,NULL,NULL,NULL,14,17,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,981,558,NULL,'','','','load-981',3800000,NULL,NULL,NULL,NULL,NULL,NULL,28,38,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,982,559,NULL,'','','','load-982',4400000,NULL,NULL,NULL,NULL,NULL,NULL,8,9,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,983,560,NULL,'','','','load-983',4500000,NULL,NULL,NULL,NULL,NULL,NULL,8,8,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,984,561,NULL,'','','','load-984',4300000,NULL,NULL,NULL,NULL,NULL,NULL,9,11,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,985,562,NULL,'','','','load-985',3400000,NULL,NULL,NULL,NULL,NULL,NULL,7,10,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,986,564,NULL,'','','','load-986',NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,95,'{"0": {"5": 14, "4": 26, "3": 12, "2": 6, "1": 2}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,987,565,NULL,'','','','load-987',NULL,NULL,NULL,NULL,NULL,NULL,NULL,50,75,'{"0": {"5": 15, "4": 20, "3": 10, "2": 5}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,988,566,NULL,'','','','load-988',NULL,NULL,NULL,NULL,NULL,NULL,NULL,7,10,'{"0": {"4": 3, "3": 3, "2": 1}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,989,567,NULL,'','','','load-989',NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,6,'{"0": {"5": 2, "4": 3}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,990,568,NULL,'','','','load-990',NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,4,'{"0": {"5": 2, "4": 1}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,991,570,NULL,'','','','load-991',NULL,5000000,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,992,589,NULL,'','','','load-992',NULL,5000000,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,993,571,NULL,'','','','load-993',NULL,45000000,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,994,590,NULL,'','','','load-994',NULL,38000000,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,995,572,NULL,'','','','load-995',NULL,14000000,14000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,996,591,NULL,'','','','load-996',NULL,9000000,14000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,997,573,NULL,'','','','load-997',NULL,8000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,998,592,NULL,'','','','load-998',NULL,6000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,999,574,NULL,'','','','load-999',NULL,18000000,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1000,593,NULL,'','','','load-1000',NULL,14000000,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1001,575,NULL,'','','','load-1001',NULL,9000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1002,594,NULL,'','','','load-1002',NULL,6000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1003,576,NULL,'','','','load-1003',NULL,4000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1004,595,NULL,'','','','load-1004',NULL,3000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1005,577,NULL,'','','','load-1005',NULL,12000000,16000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1006,596,NULL,'','','','load-1006',NULL,14000000,16000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1007,578,NULL,'','','','load-1007',NULL,57000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1008,597,NULL,'','','','load-1008',NULL,24000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1009,579,NULL,'','','','load-1009',NULL,60000000,75000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1010,598,NULL,'','','','load-1010',NULL,26000000,75000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1011,580,NULL,'','','','load-1011',NULL,9000000,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1012,599,NULL,'','','','load-1012',NULL,9000000,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1013,581,NULL,'','','','load-1013',NULL,6000000,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1014,600,NULL,'','','','load-1014',NULL,5000000,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1015,582,NULL,'','','','load-1015',NULL,17000000,17000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1016,601,NULL,'','','','load-1016',NULL,16000000,17000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1017,583,NULL,'','','','load-1017',NULL,30000000,38000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1018,602,NULL,'','','','load-1018',NULL,19000000,38000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1019,584,NULL,'','','','load-1019',NULL,9000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1020,603,NULL,'','','','load-1020',NULL,9000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1021,585,NULL,'','','','load-1021',NULL,8000000,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1022,604,NULL,'','','','load-1022',NULL,8000000,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1023,586,NULL,'','','','load-1023',NULL,11000000,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1024,605,NULL,'','','','load-1024',NULL,9000000,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1025,587,NULL,'','','','load-1025',NULL,6000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1026,606,NULL,'','','','load-1026',NULL,3000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1027,608,NULL,'','','','load-1027',NULL,68000000,92000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1028,609,NULL,'','','','load-1028',NULL,58000000,74000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1029,611,NULL,'','','','load-1029',NULL,72000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1030,612,NULL,'','','','load-1030',NULL,61000000,75000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1031,614,NULL,'1000 kr','','','load-1031',NULL,NULL,NULL,7880000000,8000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1032,615,NULL,'1000 kr','','','load-1032',NULL,NULL,NULL,31800000000,32000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1033,616,NULL,'1000 kr','','','load-1033',NULL,NULL,NULL,9180000000,9000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1034,617,NULL,'1000 kr','','','load-1034',NULL,NULL,NULL,7070000000,7000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1035,618,NULL,'1000 kr','','','load-1035',NULL,NULL,NULL,12360000000,12000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1036,619,NULL,'1000 kr','','','load-1036',NULL,NULL,NULL,5445000000,5500000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1037,620,NULL,'1000 kr','','','load-1037',NULL,NULL,NULL,3000000000,3000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1038,621,NULL,'1000 kr','','','load-1038',NULL,NULL,NULL,14645000000,14500000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1039,622,NULL,'1000 kr','','','load-1039',NULL,NULL,NULL,49440000000,48000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1040,623,NULL,'1000 kr','','','load-1040',NULL,NULL,NULL,37620000000,38000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1041,624,NULL,'1000 kr','','','load-1041',NULL,NULL,NULL,11110000000,11000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1042,625,NULL,'1000 kr','','','load-1042',NULL,NULL,NULL,8730000000,9000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1043,626,NULL,'1000 kr','','','load-1043',NULL,NULL,NULL,11880000000,12000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1044,627,NULL,'1000 kr','','','load-1044',NULL,NULL,NULL,22330000000,22000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1045,628,NULL,'1000 kr','','','load-1045',NULL,NULL,NULL,5790000000,6000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1046,629,NULL,'1000 kr','','','load-1046',NULL,NULL,NULL,6930000000,7000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1047,630,NULL,'1000 kr','','','load-1047',NULL,NULL,NULL,9900000000,10000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1048,631,NULL,'1000 kr','','','load-1048',NULL,NULL,NULL,6090000000,6000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1049,633,NULL,'1000 kr','','','load-1049',NULL,NULL,NULL,2650000000,2700000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1050,634,NULL,'1000 kr','','','load-1050',NULL,NULL,NULL,10900000000,10900000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1051,635,NULL,'1000 kr','','','load-1051',NULL,NULL,NULL,3060000000,3000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1052,636,NULL,'1000 kr','','','load-1052',NULL,NULL,NULL,2300000000,2300000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1053,637,NULL,'1000 kr','','','load-1053',NULL,NULL,NULL,4200000000,4000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1054,638,NULL,'1000 kr','','','load-1054',NULL,NULL,NULL,1800000000,1800000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1055,639,NULL,'1000 kr','','','load-1055',NULL,NULL,NULL,1050000000,1000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1056,640,NULL,'1000 kr','','','load-1056',NULL,NULL,NULL,4900000000,4900000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1057,641,NULL,'1000 kr','','','load-1057',NULL,NULL,NULL,16800000000,16000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1058,642,NULL,'1000 kr','','','load-1058',NULL,NULL,NULL,12700000000,12700000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1059,643,NULL,'1000 kr','','','load-1059',NULL,NULL,NULL,3700000000,3700000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1060,644,NULL,'1000 kr','','','load-1060',NULL,NULL,NULL,2900000000,3000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1061,645,NULL,'1000 kr','','','load-1061',NULL,NULL,NULL,3900000000,4000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1062,646,NULL,'1000 kr','','','load-1062',NULL,NULL,NULL,7600000000,7400000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1063,647,NULL,'1000 kr','','','load-1063',NULL,NULL,NULL,1900000000,2000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1064,648,NULL,'1000 kr','','','load-1064',NULL,NULL,NULL,2400000000,2400000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1065,649,NULL,'1000 kr','','','load-1065',NULL,NULL,NULL,3300000000,3400000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1066,650,NULL,'1000 kr','','','load-1066',NULL,NULL,NULL,2040000000,2000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1067,652,NULL,'','','','load-1067',920000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1068,654,NULL,'','','','load-1068',1620000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1069,656,NULL,'','','','load-1069',5400000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1070,658,NULL,'','','','load-1070',6600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1071,660,NULL,'','','','load-1071',91000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1072,662,NULL,'','','','load-1072',96300000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1073,664,NULL,'','','','load-1073',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1074,683,NULL,'','','','load-1074',NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1075,665,NULL,'','','','load-1075',22000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1076,684,NULL,'','','','load-1076',NULL,18000000,22000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1077,666,NULL,'','','','load-1077',4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1078,685,NULL,'','','','load-1078',NULL,4000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1079,667,NULL,'','','','load-1079',3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1080,686,NULL,'','','','load-1080',NULL,2000000,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1081,668,NULL,'','','','load-1081',18000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1082,687,NULL,'','','','load-1082',NULL,15000000,18000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1083,669,NULL,'','','','load-1083',5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1084,688,NULL,'','','','load-1084',NULL,5000000,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1085,670,NULL,'','','','load-1085',2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1086,689,NULL,'','','','load-1086',NULL,2000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1087,671,NULL,'','','','load-1087',11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1088,690,NULL,'','','','load-1088',NULL,9000000,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1089,672,NULL,'','','','load-1089',140000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1090,691,NULL,'','','','load-1090',NULL,98000000,140000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1091,673,NULL,'','','','load-1091',95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1092,692,NULL,'','','','load-1092',NULL,79000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1093,674,NULL,'','','','load-1093',12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1094,693,NULL,'','','','load-1094',NULL,12000000,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1095,675,NULL,'','','','load-1095',3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1096,694,NULL,'','','','load-1096',NULL,3000000,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1097,676,NULL,'','','','load-1097',20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1098,695,NULL,'','','','load-1098',NULL,17000000,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1099,677,NULL,'','','','load-1099',31000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1100,696,NULL,'','','','load-1100',NULL,26000000,31000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1101,678,NULL,'','','','load-1101',1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1102,697,NULL,'','','','load-1102',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1103,679,NULL,'','','','load-1103',2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1104,698,NULL,'','','','load-1104',NULL,2000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1105,680,NULL,'','','','load-1105',4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1106,699,NULL,'','','','load-1106',NULL,3000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1107,681,NULL,'','','','load-1107',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1108,700,NULL,'','','','load-1108',NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1109,702,NULL,'','','','load-1109',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1110,721,NULL,'','','','load-1110',NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1111,703,NULL,'','','','load-1111',8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1112,722,NULL,'','','','load-1112',NULL,7000000,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1113,704,NULL,'','','','load-1113',1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1114,723,NULL,'','','','load-1114',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1115,705,NULL,'','','','load-1115',2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1116,724,NULL,'','','','load-1116',NULL,1000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1117,706,NULL,'','','','load-1117',7000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1118,725,NULL,'','','','load-1118',NULL,6000000,7000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1119,707,NULL,'','','','load-1119',1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1120,726,NULL,'','','','load-1120',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1121,708,NULL,'','','','load-1121',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1122,727,NULL,'','','','load-1122',NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1123,709,NULL,'','','','load-1123',3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1124,728,NULL,'','','','load-1124',NULL,3000000,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1125,710,NULL,'','','','load-1125',52000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1126,729,NULL,'','','','load-1126',NULL,38000000,52000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1127,711,NULL,'','','','load-1127',30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1128,730,NULL,'','','','load-1128',NULL,27000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1129,712,NULL,'','','','load-1129',4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1130,731,NULL,'','','','load-1130',NULL,4000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1131,713,NULL,'','','','load-1131',1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1132,732,NULL,'','','','load-1132',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1133,714,NULL,'','','','load-1133',6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1134,733,NULL,'','','','load-1134',NULL,5000000,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1135,715,NULL,'','','','load-1135',10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1136,734,NULL,'','','','load-1136',NULL,8000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1137,716,NULL,'','','','load-1137',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1138,735,NULL,'','','','load-1138',NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1139,717,NULL,'','','','load-1139',1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1140,736,NULL,'','','','load-1140',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1141,718,NULL,'','','','load-1141',2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1142,737,NULL,'','','','load-1142',NULL,2000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1143,719,NULL,'','','','load-1143',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1144,738,NULL,'','','','load-1144',NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1145,740,NULL,'','','','load-1145',NULL,610000000,900000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1146,742,NULL,'','','','load-1146',NULL,735000000,980000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
INSERT INTO "bms_entry" VALUES(1,1147,744,NULL,'','','','load-1147',NULL,262000000,335000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce');
CREATE TABLE bms_favourite (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	user_key VARCHAR(200) NOT NULL, 
	scorecard_id BIGINT NOT NULL, 
	unit_key VARCHAR(200) NOT NULL, 
	sort INTEGER NOT NULL, 
	CONSTRAINT bms_favourite_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_favourite_scorecard_id_fk FOREIGN KEY(municipality_id, scorecard_id) REFERENCES bms_scorecard (municipality_id, id), 
	CONSTRAINT bms_favourite_user_key_scorecard_id_unit_key_uq UNIQUE (municipality_id, user_key, scorecard_id, unit_key)
);
CREATE TABLE bms_feed (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	user_key VARCHAR(200) NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	created_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT bms_feed_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_feed_token_hash_uq UNIQUE (municipality_id, token_hash)
);
CREATE TABLE bms_focus_area (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	code VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	aim TEXT NOT NULL, 
	sort INTEGER NOT NULL, 
	deleted_at DATETIME, 
	lock_version INTEGER NOT NULL, 
	CONSTRAINT bms_focus_area_pk PRIMARY KEY (municipality_id, id)
);
INSERT INTO "bms_focus_area" VALUES(1,3,'S','Samfunn','Et levende og bærekraftig lokalsamfunn',1,NULL,1);
INSERT INTO "bms_focus_area" VALUES(1,4,'B','Brukere og tjenester','Gode tjenester til rett tid',2,NULL,1);
INSERT INTO "bms_focus_area" VALUES(1,5,'M','Medarbeidere','Medarbeidere som mestrer, trives og er til stede',3,NULL,1);
INSERT INTO "bms_focus_area" VALUES(1,6,'Ø','Økonomi','Balanse i dag og handlingsrom i morgen',4,NULL,1);
INSERT INTO "bms_focus_area" VALUES(1,7,'F','Fornying og internkontroll','Vi lærer av feil og arbeider smartere',5,NULL,1);
CREATE TABLE bms_id_block (
	name VARCHAR(20) NOT NULL, 
	next BIGINT NOT NULL, 
	CONSTRAINT bms_id_block_pk PRIMARY KEY (name)
);
INSERT INTO "bms_id_block" VALUES('id',1213);
CREATE TABLE bms_import_profile (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	mapping JSON NOT NULL, 
	deleted_at DATETIME, 
	lock_version INTEGER NOT NULL, 
	CONSTRAINT bms_import_profile_pk PRIMARY KEY (municipality_id, id)
);
CREATE TABLE bms_indicator (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	code VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	goal TEXT NOT NULL, 
	source VARCHAR(300) NOT NULL, 
	how_to_find TEXT NOT NULL, 
	responsible_role VARCHAR(20) NOT NULL, 
	responsible_key VARCHAR(200), 
	frequency VARCHAR(20) NOT NULL, 
	life_cycle VARCHAR(10) NOT NULL, 
	privacy BOOLEAN NOT NULL, 
	privacy_k INTEGER, 
	owner_unit_key VARCHAR(200), 
	deleted_at DATETIME, 
	lock_version INTEGER NOT NULL, control VARCHAR(500) DEFAULT '' NOT NULL, 
	CONSTRAINT bms_indicator_pk PRIMARY KEY (municipality_id, id)
);
INSERT INTO "bms_indicator" VALUES(1,20,'I01','Folketall 31.12','','SSB tabell 07459','Hent tallet fra SSB tabell 07459 når det er publisert i februar.','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,22,'I02','Årlig befolkningsvekst','','beregnet av I01','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,24,'I03','Byggeklare kommunale boligtomter','','Plan, landbruk og byggesak','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,26,'I04','Energibruk i eide kommunale bygg','','Energioppfølging / KOSTRA-areal','Les av årsforbruket i energioppfølgingen. Arealet er det samme som meldes til KOSTRA.','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,28,'I05','Miljøsertifiserte enheter','','Miljøfyrtårn-registeret','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,30,'I06','Foreldretilfredshet barnehage','','Brukerundersøkelse','','leader',NULL,'year','active',1,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,41,'I07','Brukertilfredshet hjemmetjeneste og sykehjem','','Brukerundersøkelse','','leader',NULL,'second_year','active',1,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,47,'I08','Opplevd service på servicetorget','','Brukerundersøkelse','','leader',NULL,'year','active',1,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,52,'I09','Byggesaker behandlet innen frist','','Saksbehandlingssystem','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,54,'I10','Barnevernsundersøkelser innen frist','','Fagsystem barnevern','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,56,'I11','Ventetid på langtidsplass','','Fagsystem helse','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,58,'I12','Grunnskolepoeng','','Skoleporten/Udir','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,60,'I13','Nasjonale prøver lesing 5. trinn','','Udir','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,62,'I14','Trivsel 7. trinn','','Elevundersøkelsen','','leader',NULL,'year','active',1,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,64,'I15','Elever som opplever mobbing','','Elevundersøkelsen','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,66,'I16','Sykefravær samlet','Flere på jobb gir bedre tjenester og mindre slitasje på dem som er til stede.','Lønns- og personalsystem','Ta ut fraværsrapporten for enheten i lønns- og personalsystemet, fra 1. januar til måledatoen. Bruk prosenten nederst på rapporten. Årsverk er avtalte årsverk på måledatoen.','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,68,'I17','Egenmeldt sykefravær','','Lønns- og personalsystem','Samme rapport som for samlet sykefravær, linjen for egenmeldt.','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,70,'I18','Nærvær','','beregnet: 100 - I16','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,72,'I19','Enheter som når eget sykefraværsmål','','beregnet av status på I16','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,74,'I20','Mestringsorientert ledelse (10-FAKTOR)','','10-FAKTOR, import','','leader',NULL,'second_year','active',1,3,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,76,'I21','Samarbeid i enheten (egen pulsmåling)','','Egen undersøkelse i BMS','','leader',NULL,'year','active',1,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,85,'I22','Gjennomførte medarbeidersamtaler','','Enhetsleder','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,87,'I23','Ansatte i hel stilling','','Lønns- og personalsystem','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,89,'I24','Fagutdannede i helse og omsorg','','KOSTRA','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,91,'I25','Budsjettavvik drift (+ er merforbruk)','','Regnskap','Økonomi legger fram tallene i økonomirapporten. Beløp i 1000 kroner.','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,93,'I26','Netto driftsresultat i % av driftsinntekter','','Regnskap/KOSTRA','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,95,'I27','Disposisjonsfond i % av driftsinntekter','','Regnskap/KOSTRA','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,97,'I28','Netto lånegjeld i % av driftsinntekter','','Regnskap/KOSTRA','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,99,'I29','Meldte avvik','','Avvikssystem','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,101,'I30','Avvik lukket innen frist','','Avvikssystem','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,103,'I31','Enheter med gjennomført årlig risikovurdering','','Enhetsleder (ja/nei)','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,105,'I32','Søknader levert digitalt','','Skjemaløsning','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
CREATE TABLE bms_indicator_version (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	indicator_id BIGINT NOT NULL, 
	number INTEGER NOT NULL, 
	valid_from DATE NOT NULL, 
	explanation TEXT NOT NULL, 
	unit_of_measure VARCHAR(40) NOT NULL, 
	decimals INTEGER NOT NULL, 
	direction VARCHAR(12) NOT NULL, 
	lowest BIGINT, 
	highest BIGINT, 
	entry_kind VARCHAR(12) NOT NULL, 
	operator VARCHAR(14) NOT NULL, 
	over_time VARCHAR(16) NOT NULL, 
	factor BIGINT NOT NULL, 
	year_to_date BOOLEAN NOT NULL, 
	ytd_target VARCHAR(8) NOT NULL, 
	inherits BOOLEAN NOT NULL, 
	formula TEXT NOT NULL, 
	weight_name VARCHAR(60) NOT NULL, 
	numerator_name VARCHAR(60) NOT NULL, 
	denominator_name VARCHAR(60) NOT NULL, 
	denominator_counts_people BOOLEAN NOT NULL, 
	shows_questions BOOLEAN NOT NULL, 
	CONSTRAINT bms_indicator_version_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_indicator_version_indicator_id_fk FOREIGN KEY(municipality_id, indicator_id) REFERENCES bms_indicator (municipality_id, id), 
	CONSTRAINT bms_indicator_version_indicator_id_number_uq UNIQUE (municipality_id, indicator_id, number)
);
INSERT INTO "bms_indicator_version" VALUES(1,21,20,1,'2000-01-01','Alle som er folkeregistrert i kommunen 31. desember.','antall',0,'higher',0,NULL,'number','none','last',1000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,23,22,1,'2000-01-01','','%',1,'interval',NULL,NULL,'formula','formula','last',1000000,0,'wait',1,'100 * ([I01] / previous([I01]) - 1)','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,25,24,1,'2000-01-01','Tomter i kommunale felt der vei, vann og avløp er ferdig, og som ikke er solgt.','antall',0,'higher',0,NULL,'number','sum','last',1000000,0,'wait',0,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,27,26,1,'2000-01-01','Kjøpt energi til alle bygg kommunen eier, delt på arealet.','kWh/m²',1,'lower',0,NULL,'ratio','ratio','last',1000000,0,'wait',1,'','','Energi, kWh','Areal, m²',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,29,28,1,'2000-01-01','Enheter som har gyldig sertifikat som Miljøfyrtårn ved årets slutt.','%',1,'higher',0,100000000,'yes_no','ratio','last',100000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,31,30,1,'2000-01-01','','score 1-6',1,'higher',1000000,6000000,'survey','survey','last',1000000,0,'wait',1,'','','','',0,1);
INSERT INTO "bms_indicator_version" VALUES(1,42,41,1,'2000-01-01','','score 1-6',1,'higher',1000000,6000000,'survey','survey','last',1000000,0,'wait',1,'','','','',0,1);
INSERT INTO "bms_indicator_version" VALUES(1,48,47,1,'2000-01-01','','score 1-6',1,'higher',1000000,6000000,'survey','survey','last',1000000,0,'wait',1,'','','','',0,1);
INSERT INTO "bms_indicator_version" VALUES(1,53,52,1,'2000-01-01','Byggesaker som er avgjort innen fristen i plan- og bygningsloven.','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,1,'wait',1,'','','Innen frist','Saker',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,55,54,1,'2000-01-01','Undersøkelser som er avsluttet innen tre måneder (seks i særlige tilfeller).','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,1,'wait',1,'','','Innen frist','Undersøkelser',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,57,56,1,'2000-01-01','Dager fra vedtak om langtidsplass til innflytting, i snitt for vedtakene i perioden.','dager',0,'lower',0,NULL,'number','weighted_mean','last',1000000,1,'wait',1,'','vedtak','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,59,58,1,'2000-01-01','','poeng',1,'higher',0,NULL,'number','weighted_mean','last',1000000,0,'wait',1,'','elever','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,61,60,1,'2000-01-01','','skalapoeng',0,'higher',0,NULL,'number','weighted_mean','last',1000000,0,'wait',1,'','elever','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,63,62,1,'2000-01-01','','score 1-5',1,'higher',1000000,5000000,'mean','survey','last',1000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,65,64,1,'2000-01-01','','%',1,'lower',0,100000000,'ratio','ratio','last',100000000,0,'wait',1,'','','Opplever mobbing','Elever',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,67,66,1,'2000-01-01','Tapte dagsverk på grunn av egen sykdom, egenmeldt og legemeldt, i prosent av avtalte dagsverk.','%',1,'lower',0,100000000,'number','weighted_mean','last',1000000,1,'wait',1,'','årsverk','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,69,68,1,'2000-01-01','Den delen av sykefraværet som er egenmeldt, i prosent av avtalte dagsverk.','%',1,'lower',0,100000000,'number','weighted_mean','last',1000000,1,'wait',1,'','årsverk','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,71,70,1,'2000-01-01','Hundre prosent minus samlet sykefravær.','%',1,'higher',NULL,NULL,'formula','formula','last',1000000,1,'wait',1,'100 - [I16]','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,73,72,1,'2000-01-01','Andelen enheter som selv er grønne på samlet sykefravær, hver mot sitt eget mål.','%',1,'higher',NULL,NULL,'formula','formula','last',1000000,0,'wait',1,'share_green([I16])','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,75,74,1,'2000-01-01','','score 1-5',1,'higher',1000000,5000000,'mean','survey','last',1000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,77,76,1,'2000-01-01','','score 1-5',1,'higher',1000000,5000000,'survey','survey','last',1000000,0,'wait',1,'','','','',0,1);
INSERT INTO "bms_indicator_version" VALUES(1,86,85,1,'2000-01-01','Ansatte som har hatt medarbeidersamtale med nærmeste leder i løpet av året.','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,0,'wait',1,'','','Holdt','Ansatte',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,88,87,1,'2000-01-01','','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,0,'wait',1,'','','Hel stilling','Ansatte',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,90,89,1,'2000-01-01','','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,0,'wait',1,'','','Fagutdannede','Årsverk',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,92,91,1,'2000-01-01','Regnskap mot periodisert budsjett hittil i år. Pluss er merforbruk, minus er mindreforbruk.','%',1,'lower',NULL,NULL,'deviation','deviation','last',1000000,1,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,94,93,1,'2000-01-01','','%',2,'higher',NULL,NULL,'number','none','last',1000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,96,95,1,'2000-01-01','','%',1,'higher',NULL,NULL,'number','none','last',1000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,98,97,1,'2000-01-01','','%',1,'lower',NULL,NULL,'number','none','last',1000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,100,99,1,'2000-01-01','','antall',0,'observation',0,NULL,'number','sum','last',1000000,1,'wait',0,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,102,101,1,'2000-01-01','','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,1,'wait',1,'','','I tide','Meldte',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,104,103,1,'2000-01-01','','%',1,'higher',0,100000000,'yes_no','ratio','last',100000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,106,105,1,'2000-01-01','','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,1,'wait',1,'','','Digitalt','Søknader',0,0);
CREATE TABLE bms_job (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	done INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	cancelled BOOLEAN NOT NULL, 
	result JSON NOT NULL, 
	finished_at DATETIME, 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_job_pk PRIMARY KEY (municipality_id, id)
);
CREATE TABLE bms_measurement (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	point_id BIGINT NOT NULL, 
	unit_key VARCHAR(200) NOT NULL, 
	total_below BOOLEAN NOT NULL, 
	not_applicable VARCHAR(300), 
	entry_id BIGINT, 
	comment TEXT NOT NULL, 
	reported_at DATETIME, 
	approved_at DATETIME, 
	approved_by VARCHAR(200), 
	value BIGINT, 
	numerator BIGINT, 
	denominator BIGINT, 
	actual BIGINT, 
	budget BIGINT, 
	weight BIGINT, 
	headcount INTEGER, 
	respondents INTEGER, 
	invited INTEGER, 
	answers JSON, 
	forecast BIGINT, 
	stage VARCHAR(12) NOT NULL, excluded BOOLEAN DEFAULT 0 NOT NULL, reopened_at DATETIME, 
	CONSTRAINT bms_measurement_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_measurement_point_id_fk FOREIGN KEY(municipality_id, point_id) REFERENCES bms_measurement_point (municipality_id, id), 
	CONSTRAINT bms_measurement_point_id_unit_key_uq UNIQUE (municipality_id, point_id, unit_key)
);
INSERT INTO "bms_measurement" VALUES(1,283,282,'HK',0,NULL,753,'','2025-01-29 12:00:00.000000',NULL,NULL,4213000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,285,284,'HK',0,NULL,754,'','2026-01-29 12:00:00.000000',NULL,NULL,4189000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,287,286,'HK',0,NULL,755,'','2025-01-29 12:00:00.000000',NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,289,288,'HK',0,NULL,756,'','2026-01-29 12:00:00.000000',NULL,NULL,13000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,291,290,'HK',0,NULL,757,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,5405400000000,32175000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,293,292,'HK',0,NULL,758,'Nevner: eid areal 2015 for Hemne (1612) i KOSTRA, funksjon 130+221+222+261+381+386','2026-01-29 12:00:00.000000',NULL,NULL,NULL,5148000000000,32175000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,295,294,'HK',0,NULL,759,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,296,294,'SOD',0,NULL,761,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,297,294,'SVS',0,NULL,763,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,298,294,'VIS',0,NULL,765,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,299,294,'KBH',0,NULL,767,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,300,294,'SBH',0,NULL,769,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,301,294,'VBH',0,NULL,771,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,302,294,'BF',0,NULL,773,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,303,294,'SYK',0,NULL,775,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,304,294,'HJT',0,NULL,777,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,305,294,'LEG',0,NULL,779,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,306,294,'NAV',0,NULL,781,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,307,294,'KT',0,NULL,783,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,308,294,'EIE',0,NULL,785,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,309,294,'PLN',0,NULL,787,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,310,294,'OKO',0,NULL,789,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,311,294,'HR',0,NULL,791,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,312,294,'KUL',0,NULL,793,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,314,313,'HK',0,NULL,760,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,315,313,'SOD',0,NULL,762,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,316,313,'SVS',0,NULL,764,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,317,313,'VIS',0,NULL,766,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,318,313,'KBH',0,NULL,768,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,319,313,'SBH',0,NULL,770,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,320,313,'VBH',0,NULL,772,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,321,313,'BF',0,NULL,774,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,322,313,'SYK',0,NULL,776,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,323,313,'HJT',0,NULL,778,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,324,313,'LEG',0,NULL,780,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,325,313,'NAV',0,NULL,782,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,326,313,'KT',0,NULL,784,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,327,313,'EIE',0,NULL,786,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,328,313,'PLN',0,NULL,788,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,329,313,'OKO',0,NULL,790,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,330,313,'HR',0,NULL,792,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,331,313,'KUL',0,NULL,794,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,333,332,'HK',0,NULL,795,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,334,332,'SOD',0,NULL,797,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,335,332,'SVS',0,NULL,799,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,336,332,'VIS',0,NULL,801,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,337,332,'KBH',0,NULL,803,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,338,332,'SBH',0,NULL,805,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,339,332,'VBH',0,NULL,807,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,340,332,'BF',0,NULL,809,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,341,332,'SYK',0,NULL,811,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,342,332,'HJT',0,NULL,813,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,343,332,'LEG',0,NULL,815,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,344,332,'NAV',0,NULL,817,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,345,332,'KT',0,NULL,819,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,346,332,'EIE',0,NULL,821,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,347,332,'PLN',0,NULL,823,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,348,332,'OKO',0,NULL,825,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,349,332,'HR',0,NULL,827,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,350,332,'KUL',0,NULL,829,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,352,351,'HK',0,NULL,796,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,353,351,'SOD',0,NULL,798,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,354,351,'SVS',0,NULL,800,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,355,351,'VIS',0,NULL,802,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,356,351,'KBH',0,NULL,804,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,357,351,'SBH',0,NULL,806,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,358,351,'VBH',0,NULL,808,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,359,351,'BF',0,NULL,810,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,360,351,'SYK',0,NULL,812,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,361,351,'HJT',0,NULL,814,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,362,351,'LEG',0,NULL,816,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,363,351,'NAV',0,NULL,818,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,364,351,'KT',0,NULL,820,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,365,351,'EIE',0,NULL,822,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,366,351,'PLN',0,NULL,824,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,367,351,'OKO',0,NULL,826,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,368,351,'HR',0,NULL,828,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,369,351,'KUL',0,NULL,830,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,371,370,'KBH',0,NULL,831,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,28,52,'{"0": {"6": 8, "5": 12, "4": 6, "3": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,372,370,'SBH',0,NULL,832,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,10,20,'{"0": {"6": 3, "5": 5, "4": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,373,370,'VBH',0,NULL,833,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,6,9,'{"0": {"6": 3, "5": 2, "4": 1}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,375,374,'KBH',0,NULL,834,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,30,50,'{"0": {"6": 10, "5": 12, "4": 6, "3": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,376,374,'SBH',0,NULL,835,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,22,'{"0": {"6": 2, "5": 4, "4": 5, "3": 1}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,377,374,'VBH',0,NULL,836,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,8,'{"0": {"6": 2, "5": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,379,378,'SYK',0,NULL,837,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,40,'{"0": {"6": 6, "5": 10, "4": 12, "3": 4}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,380,378,'HJT',0,NULL,838,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,80,150,'{"0": {"6": 20, "5": 30, "4": 20, "3": 8, "2": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,382,381,'HR',0,NULL,839,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,120,'{"0": {"6": 30, "5": 24, "4": 6}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,384,383,'HR',0,NULL,840,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,50,120,'{"0": {"6": 20, "5": 20, "4": 8, "3": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,386,385,'PLN',0,NULL,841,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,81000000,88000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,388,387,'PLN',0,NULL,842,'','2025-05-12 12:00:00.000000',NULL,NULL,NULL,25000000,26000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,390,389,'PLN',0,NULL,843,'','2025-09-12 12:00:00.000000',NULL,NULL,NULL,52000000,57000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,392,391,'PLN',0,NULL,844,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,84000000,90000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,394,393,'PLN',0,NULL,845,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,28000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,396,395,'PLN',0,NULL,846,'','2026-09-12 12:00:00.000000',NULL,NULL,NULL,55000000,62000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,398,397,'BF',0,NULL,847,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,33000000,36000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,400,399,'BF',0,NULL,848,'','2025-05-12 12:00:00.000000',NULL,NULL,NULL,13000000,13000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,402,401,'BF',0,NULL,849,'','2025-09-12 12:00:00.000000',NULL,NULL,NULL,26000000,27000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,404,403,'BF',0,NULL,850,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,38000000,40000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,406,405,'BF',0,NULL,851,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,12000000,14000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,408,407,'BF',0,NULL,852,'','2026-09-12 12:00:00.000000',NULL,NULL,NULL,27000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,410,409,'SYK',0,NULL,853,'','2025-01-29 12:00:00.000000',NULL,NULL,31000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,412,411,'SYK',0,NULL,854,'','2025-05-12 12:00:00.000000',NULL,NULL,26000000,NULL,NULL,NULL,NULL,6000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,414,413,'SYK',0,NULL,855,'','2025-09-12 12:00:00.000000',NULL,NULL,24000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,416,415,'SYK',0,NULL,856,'','2026-01-29 12:00:00.000000',NULL,NULL,22000000,NULL,NULL,NULL,NULL,20000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,418,417,'SYK',0,NULL,857,'','2026-05-12 12:00:00.000000',NULL,NULL,38000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,420,419,'SYK',0,NULL,858,'','2026-09-12 12:00:00.000000',NULL,NULL,29000000,NULL,NULL,NULL,NULL,13000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,422,421,'SOD',0,NULL,859,'','2025-01-29 12:00:00.000000',NULL,NULL,41200000,NULL,NULL,NULL,NULL,46000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,424,423,'SOD',0,NULL,860,'','2026-01-29 12:00:00.000000',NULL,NULL,40600000,NULL,NULL,NULL,NULL,43000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,426,425,'SOD',0,NULL,861,'','2025-01-29 12:00:00.000000',NULL,NULL,50000000,NULL,NULL,NULL,NULL,40000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,427,425,'SVS',0,NULL,862,'','2025-01-29 12:00:00.000000',NULL,NULL,48000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,428,425,'VIS',0,NULL,863,'','2025-01-29 12:00:00.000000',NULL,NULL,51000000,NULL,NULL,NULL,NULL,6000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,430,429,'SOD',0,NULL,864,'','2026-01-29 12:00:00.000000',NULL,NULL,49000000,NULL,NULL,NULL,NULL,38000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,431,429,'SVS',0,NULL,865,'','2026-01-29 12:00:00.000000',NULL,NULL,51000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,432,429,'VIS',0,NULL,866,'','2026-01-29 12:00:00.000000',NULL,NULL,47000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,434,433,'SOD',0,NULL,867,'','2025-01-29 12:00:00.000000',NULL,NULL,4200000,NULL,NULL,NULL,NULL,NULL,NULL,37,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,435,433,'SVS',0,NULL,868,'','2025-01-29 12:00:00.000000',NULL,NULL,4500000,NULL,NULL,NULL,NULL,NULL,NULL,10,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,436,433,'VIS',0,NULL,869,'','2025-01-29 12:00:00.000000',NULL,NULL,4400000,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,438,437,'SOD',0,NULL,870,'','2026-01-29 12:00:00.000000',NULL,NULL,4100000,NULL,NULL,NULL,NULL,NULL,NULL,41,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,439,437,'SVS',0,NULL,871,'','2026-01-29 12:00:00.000000',NULL,NULL,4600000,NULL,NULL,NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,440,437,'VIS',0,NULL,872,'','2026-01-29 12:00:00.000000',NULL,NULL,4800000,NULL,NULL,NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,442,441,'SOD',0,NULL,873,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,12000000,160000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,443,441,'SVS',0,NULL,874,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,2000000,40000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,444,441,'VIS',0,NULL,875,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,446,445,'SOD',0,NULL,876,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,150000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,447,445,'SVS',0,NULL,877,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,2000000,42000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,448,445,'VIS',0,NULL,878,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,28000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,450,449,'HK',0,NULL,879,'','2025-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,451,449,'SOD',0,NULL,880,'','2025-01-29 12:00:00.000000',NULL,NULL,6800000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,452,449,'SVS',0,NULL,881,'','2025-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,453,449,'VIS',0,NULL,882,'','2025-01-29 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,454,449,'KBH',0,NULL,883,'','2025-01-29 12:00:00.000000',NULL,NULL,11000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,455,449,'SBH',0,NULL,884,'','2025-01-29 12:00:00.000000',NULL,NULL,9500000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,456,449,'VBH',0,NULL,885,'','2025-01-29 12:00:00.000000',NULL,NULL,8000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,457,449,'BF',0,NULL,886,'','2025-01-29 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,458,449,'SYK',0,NULL,887,'','2025-01-29 12:00:00.000000',NULL,NULL,12000000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,459,449,'HJT',0,NULL,888,'','2025-01-29 12:00:00.000000',NULL,NULL,9600000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,460,449,'LEG',0,NULL,889,'','2025-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,461,449,'NAV',0,NULL,890,'','2025-01-29 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,462,449,'KT',0,NULL,891,'','2025-01-29 12:00:00.000000',NULL,NULL,4500000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,463,449,'EIE',0,NULL,892,'','2025-01-29 12:00:00.000000',NULL,NULL,10000000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,464,449,'PLN',0,NULL,893,'','2025-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,465,449,'OKO',0,NULL,894,'','2025-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,466,449,'HR',0,NULL,895,'','2025-01-29 12:00:00.000000',NULL,NULL,5000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,467,449,'KUL',0,NULL,896,'','2025-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,469,468,'HK',0,NULL,897,'','2026-01-29 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,470,468,'SOD',0,NULL,898,'','2026-01-29 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,471,468,'SVS',0,NULL,899,'','2026-01-29 12:00:00.000000',NULL,NULL,5000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,472,468,'VIS',0,NULL,900,'','2026-01-29 12:00:00.000000',NULL,NULL,8000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,473,468,'KBH',0,NULL,901,'','2026-01-29 12:00:00.000000',NULL,NULL,10000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,474,468,'SBH',0,NULL,902,'','2026-01-29 12:00:00.000000',NULL,NULL,7500000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,475,468,'VBH',0,NULL,903,'','2026-01-29 12:00:00.000000',NULL,NULL,12000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,476,468,'BF',0,NULL,904,'','2026-01-29 12:00:00.000000',NULL,NULL,5000000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,477,468,'SYK',0,NULL,905,'','2026-01-29 12:00:00.000000',NULL,NULL,11000000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,478,468,'HJT',0,NULL,906,'','2026-01-29 12:00:00.000000',NULL,NULL,9000000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,479,468,'LEG',0,NULL,907,'','2026-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,480,468,'NAV',0,NULL,908,'','2026-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,481,468,'KT',0,NULL,909,'','2026-01-29 12:00:00.000000',NULL,NULL,5000000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,482,468,'EIE',0,NULL,910,'','2026-01-29 12:00:00.000000',NULL,NULL,9000000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,483,468,'PLN',0,NULL,911,'','2026-01-29 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,484,468,'OKO',0,NULL,912,'','2026-01-29 12:00:00.000000',NULL,NULL,2500000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,485,468,'HR',0,NULL,913,'','2026-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,486,468,'KUL',0,NULL,914,'','2026-01-29 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,488,487,'HK',0,NULL,915,'','2026-05-12 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,489,487,'SOD',0,NULL,916,'','2026-05-12 12:00:00.000000',NULL,NULL,7200000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,490,487,'SVS',0,NULL,917,'','2026-05-12 12:00:00.000000',NULL,NULL,4500000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,491,487,'VIS',0,NULL,918,'','2026-05-12 12:00:00.000000',NULL,NULL,7000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,492,487,'KBH',0,NULL,919,'','2026-05-12 12:00:00.000000',NULL,NULL,12000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,493,487,'SBH',0,NULL,920,'','2026-05-12 12:00:00.000000',NULL,NULL,8000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,494,487,'VBH',0,NULL,921,'','2026-05-12 12:00:00.000000',NULL,NULL,15000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,495,487,'BF',0,NULL,922,'','2026-05-12 12:00:00.000000',NULL,NULL,6500000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,496,487,'SYK',0,NULL,923,'','2026-05-12 12:00:00.000000',NULL,NULL,12500000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,497,487,'HJT',0,NULL,924,'','2026-05-12 12:00:00.000000',NULL,NULL,10400000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,498,487,'LEG',0,NULL,925,'','2026-05-12 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,499,487,'NAV',0,NULL,926,'','2026-05-12 12:00:00.000000',NULL,NULL,8000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,500,487,'KT',0,NULL,927,'','2026-05-12 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,501,487,'EIE',0,NULL,928,'','2026-05-12 12:00:00.000000',NULL,NULL,10500000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,502,487,'PLN',0,NULL,929,'','2026-05-12 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,503,487,'OKO',0,NULL,930,'','2026-05-12 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,504,487,'HR',0,NULL,931,'','2026-05-12 12:00:00.000000',NULL,NULL,4400000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,505,487,'KUL',0,NULL,932,'','2026-05-12 12:00:00.000000',NULL,NULL,7000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,507,506,'HK',0,NULL,933,'','2026-09-12 12:00:00.000000',NULL,NULL,1200000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,508,506,'SOD',0,NULL,934,'','2026-09-12 12:00:00.000000',NULL,NULL,6200000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,509,506,'SVS',0,NULL,935,'','2026-09-12 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,510,506,'VIS',0,NULL,936,'','2026-09-12 12:00:00.000000',NULL,NULL,6500000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,511,506,'KBH',0,NULL,937,'','2026-09-12 12:00:00.000000',NULL,NULL,9000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,512,506,'SBH',0,NULL,938,'','2026-09-12 12:00:00.000000',NULL,NULL,7000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,513,506,'VBH',0,NULL,939,'','2026-09-12 12:00:00.000000',NULL,NULL,10000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,514,506,'BF',0,NULL,940,'','2026-09-12 12:00:00.000000',NULL,NULL,5500000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,515,506,'SYK',0,NULL,941,'','2026-09-12 12:00:00.000000',NULL,NULL,10000000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,516,506,'HJT',0,NULL,942,'','2026-09-12 12:00:00.000000',NULL,NULL,8800000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,517,506,'LEG',0,NULL,943,'','2026-09-12 12:00:00.000000',NULL,NULL,2500000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,518,506,'NAV',0,NULL,944,'','2026-09-12 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,519,506,'KT',0,NULL,945,'','2026-09-12 12:00:00.000000',NULL,NULL,5000000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,520,506,'EIE',0,NULL,946,'','2026-09-12 12:00:00.000000',NULL,NULL,8600000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,521,506,'PLN',0,NULL,947,'','2026-09-12 12:00:00.000000',NULL,NULL,1500000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,522,506,'OKO',0,NULL,948,'','2026-09-12 12:00:00.000000',NULL,NULL,2800000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,523,506,'HR',0,NULL,949,'','2026-09-12 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,524,506,'KUL',0,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,526,525,'HK',0,NULL,950,'','2026-01-29 12:00:00.000000',NULL,NULL,500000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,527,525,'SOD',0,NULL,951,'','2026-01-29 12:00:00.000000',NULL,NULL,1400000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,528,525,'SVS',0,NULL,952,'','2026-01-29 12:00:00.000000',NULL,NULL,1500000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,529,525,'VIS',0,NULL,953,'','2026-01-29 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,530,525,'KBH',0,NULL,954,'','2026-01-29 12:00:00.000000',NULL,NULL,2500000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,531,525,'SBH',0,NULL,955,'','2026-01-29 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,532,525,'VBH',0,NULL,956,'','2026-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,533,525,'BF',0,NULL,957,'','2026-01-29 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,534,525,'SYK',0,NULL,958,'','2026-01-29 12:00:00.000000',NULL,NULL,1800000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,535,525,'HJT',0,NULL,959,'','2026-01-29 12:00:00.000000',NULL,NULL,1600000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,536,525,'LEG',0,NULL,960,'','2026-01-29 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,537,525,'NAV',0,NULL,961,'','2026-01-29 12:00:00.000000',NULL,NULL,1200000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,538,525,'KT',0,NULL,962,'','2026-01-29 12:00:00.000000',NULL,NULL,800000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,539,525,'EIE',0,NULL,963,'','2026-01-29 12:00:00.000000',NULL,NULL,1500000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,540,525,'PLN',0,NULL,964,'','2026-01-29 12:00:00.000000',NULL,NULL,500000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,541,525,'OKO',0,NULL,965,'','2026-01-29 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,542,525,'HR',0,NULL,966,'','2026-01-29 12:00:00.000000',NULL,NULL,1200000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,543,525,'KUL',0,NULL,967,'','2026-01-29 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,545,544,'HK',0,NULL,968,'','2026-01-29 12:00:00.000000',NULL,NULL,4600000,NULL,NULL,NULL,NULL,NULL,NULL,5,5,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,546,544,'SOD',0,NULL,969,'','2026-01-29 12:00:00.000000',NULL,NULL,4100000,NULL,NULL,NULL,NULL,NULL,NULL,42,50,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,547,544,'SVS',0,NULL,970,'','2026-01-29 12:00:00.000000',NULL,NULL,4300000,NULL,NULL,NULL,NULL,NULL,NULL,11,14,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,548,544,'VIS',0,NULL,971,'','2026-01-29 12:00:00.000000',NULL,NULL,3600000,NULL,NULL,NULL,NULL,NULL,NULL,8,10,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,549,544,'KBH',0,NULL,972,'','2026-01-29 12:00:00.000000',NULL,NULL,3900000,NULL,NULL,NULL,NULL,NULL,NULL,17,20,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,550,544,'SBH',0,NULL,973,'','2026-01-29 12:00:00.000000',NULL,NULL,4400000,NULL,NULL,NULL,NULL,NULL,NULL,8,9,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,551,544,'VBH',0,NULL,974,'','2026-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,NULL,2,4,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,552,544,'BF',0,NULL,975,'','2026-01-29 12:00:00.000000',NULL,NULL,4200000,NULL,NULL,NULL,NULL,NULL,NULL,13,16,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,553,544,'SYK',0,NULL,976,'','2026-01-29 12:00:00.000000',NULL,NULL,3700000,NULL,NULL,NULL,NULL,NULL,NULL,60,95,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,554,544,'HJT',0,NULL,977,'','2026-01-29 12:00:00.000000',NULL,NULL,3900000,NULL,NULL,NULL,NULL,NULL,NULL,50,75,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,555,544,'LEG',0,NULL,978,'','2026-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,NULL,9,12,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,556,544,'NAV',0,NULL,979,'','2026-01-29 12:00:00.000000',NULL,NULL,4200000,NULL,NULL,NULL,NULL,NULL,NULL,5,6,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,557,544,'KT',0,NULL,980,'','2026-01-29 12:00:00.000000',NULL,NULL,4100000,NULL,NULL,NULL,NULL,NULL,NULL,14,17,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,558,544,'EIE',0,NULL,981,'','2026-01-29 12:00:00.000000',NULL,NULL,3800000,NULL,NULL,NULL,NULL,NULL,NULL,28,38,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,559,544,'PLN',0,NULL,982,'','2026-01-29 12:00:00.000000',NULL,NULL,4400000,NULL,NULL,NULL,NULL,NULL,NULL,8,9,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,560,544,'OKO',0,NULL,983,'','2026-01-29 12:00:00.000000',NULL,NULL,4500000,NULL,NULL,NULL,NULL,NULL,NULL,8,8,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,561,544,'HR',0,NULL,984,'','2026-01-29 12:00:00.000000',NULL,NULL,4300000,NULL,NULL,NULL,NULL,NULL,NULL,9,11,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,562,544,'KUL',0,NULL,985,'','2026-01-29 12:00:00.000000',NULL,NULL,3400000,NULL,NULL,NULL,NULL,NULL,NULL,7,10,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,564,563,'SYK',0,NULL,986,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,95,'{"0": {"5": 14, "4": 26, "3": 12, "2": 6, "1": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,565,563,'HJT',0,NULL,987,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,50,75,'{"0": {"5": 15, "4": 20, "3": 10, "2": 5}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,566,563,'KUL',0,NULL,988,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,7,10,'{"0": {"4": 3, "3": 3, "2": 1}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,567,563,'NAV',0,NULL,989,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,6,'{"0": {"5": 2, "4": 3}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,568,563,'VBH',0,NULL,990,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,4,'{"0": {"5": 2, "4": 1}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,570,569,'HK',0,NULL,991,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,5000000,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,571,569,'SOD',0,NULL,993,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,45000000,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,572,569,'SVS',0,NULL,995,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,14000000,14000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,573,569,'VIS',0,NULL,997,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,8000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,574,569,'KBH',0,NULL,999,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,18000000,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,575,569,'SBH',0,NULL,1001,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,576,569,'VBH',0,NULL,1003,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,4000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,577,569,'BF',0,NULL,1005,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,12000000,16000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,578,569,'SYK',0,NULL,1007,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,57000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,579,569,'HJT',0,NULL,1009,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,60000000,75000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,580,569,'LEG',0,NULL,1011,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,581,569,'NAV',0,NULL,1013,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,6000000,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,582,569,'KT',0,NULL,1015,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,17000000,17000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,583,569,'EIE',0,NULL,1017,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,30000000,38000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,584,569,'PLN',0,NULL,1019,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,585,569,'OKO',0,NULL,1021,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,8000000,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,586,569,'HR',0,NULL,1023,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,11000000,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,587,569,'KUL',0,NULL,1025,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,6000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,589,588,'HK',0,NULL,992,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,5000000,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,590,588,'SOD',0,NULL,994,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,38000000,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,591,588,'SVS',0,NULL,996,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,14000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,592,588,'VIS',0,NULL,998,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,6000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,593,588,'KBH',0,NULL,1000,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,14000000,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,594,588,'SBH',0,NULL,1002,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,6000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,595,588,'VBH',0,NULL,1004,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,3000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,596,588,'BF',0,NULL,1006,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,14000000,16000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,597,588,'SYK',0,NULL,1008,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,24000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,598,588,'HJT',0,NULL,1010,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,26000000,75000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,599,588,'LEG',0,NULL,1012,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,600,588,'NAV',0,NULL,1014,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,5000000,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,601,588,'KT',0,NULL,1016,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,16000000,17000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,602,588,'EIE',0,NULL,1018,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,19000000,38000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,603,588,'PLN',0,NULL,1020,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,604,588,'OKO',0,NULL,1022,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,8000000,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,605,588,'HR',0,NULL,1024,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,606,588,'KUL',0,NULL,1026,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,3000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,608,607,'SYK',0,NULL,1027,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,68000000,92000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,609,607,'HJT',0,NULL,1028,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,58000000,74000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,611,610,'SYK',0,NULL,1029,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,72000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,612,610,'HJT',0,NULL,1030,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,61000000,75000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,614,613,'HK',0,NULL,1031,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,7880000000,8000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,615,613,'SOD',0,NULL,1032,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,31800000000,32000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,616,613,'SVS',0,NULL,1033,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,9180000000,9000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,617,613,'VIS',0,NULL,1034,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,7070000000,7000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,618,613,'KBH',0,NULL,1035,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,12360000000,12000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,619,613,'SBH',0,NULL,1036,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,5445000000,5500000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,620,613,'VBH',0,NULL,1037,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,3000000000,3000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,621,613,'BF',0,NULL,1038,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,14645000000,14500000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,622,613,'SYK',0,NULL,1039,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,49440000000,48000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,623,613,'HJT',0,NULL,1040,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,37620000000,38000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,624,613,'LEG',0,NULL,1041,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,11110000000,11000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,625,613,'NAV',0,NULL,1042,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,8730000000,9000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,626,613,'KT',0,NULL,1043,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,11880000000,12000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,627,613,'EIE',0,NULL,1044,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,22330000000,22000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,628,613,'PLN',0,NULL,1045,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,5790000000,6000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,629,613,'OKO',0,NULL,1046,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,6930000000,7000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,630,613,'HR',0,NULL,1047,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,9900000000,10000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,631,613,'KUL',0,NULL,1048,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,6090000000,6000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,633,632,'HK',0,NULL,1049,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,2650000000,2700000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,634,632,'SOD',0,NULL,1050,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,10900000000,10900000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,635,632,'SVS',0,NULL,1051,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,3060000000,3000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,636,632,'VIS',0,NULL,1052,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,2300000000,2300000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,637,632,'KBH',0,NULL,1053,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,4200000000,4000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,638,632,'SBH',0,NULL,1054,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,1800000000,1800000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,639,632,'VBH',0,NULL,1055,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,1050000000,1000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,640,632,'BF',0,NULL,1056,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,4900000000,4900000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,641,632,'SYK',0,NULL,1057,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,16800000000,16000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,642,632,'HJT',0,NULL,1058,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,12700000000,12700000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,643,632,'LEG',0,NULL,1059,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,3700000000,3700000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,644,632,'NAV',0,NULL,1060,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,2900000000,3000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,645,632,'KT',0,NULL,1061,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,3900000000,4000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,646,632,'EIE',0,NULL,1062,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,7600000000,7400000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,647,632,'PLN',0,NULL,1063,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,1900000000,2000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,648,632,'OKO',0,NULL,1064,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,2400000000,2400000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,649,632,'HR',0,NULL,1065,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,3300000000,3400000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,650,632,'KUL',0,NULL,1066,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,2040000000,2000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,652,651,'HK',0,NULL,1067,'','2025-01-29 12:00:00.000000',NULL,NULL,920000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,654,653,'HK',0,NULL,1068,'','2026-01-29 12:00:00.000000',NULL,NULL,1620000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,656,655,'HK',0,NULL,1069,'','2025-01-29 12:00:00.000000',NULL,NULL,5400000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,658,657,'HK',0,NULL,1070,'','2026-01-29 12:00:00.000000',NULL,NULL,6600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,660,659,'HK',0,NULL,1071,'','2025-01-29 12:00:00.000000',NULL,NULL,91000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,662,661,'HK',0,NULL,1072,'','2026-01-29 12:00:00.000000',NULL,NULL,96300000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,664,663,'HK',0,NULL,1073,'','2026-01-29 12:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,665,663,'SOD',0,NULL,1075,'','2026-01-29 12:00:00.000000',NULL,NULL,22000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,666,663,'SVS',0,NULL,1077,'','2026-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,667,663,'VIS',0,NULL,1079,'','2026-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,668,663,'KBH',0,NULL,1081,'','2026-01-29 12:00:00.000000',NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,669,663,'SBH',0,NULL,1083,'','2026-01-29 12:00:00.000000',NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,670,663,'VBH',0,NULL,1085,'','2026-01-29 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,671,663,'BF',0,NULL,1087,'','2026-01-29 12:00:00.000000',NULL,NULL,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,672,663,'SYK',0,NULL,1089,'','2026-01-29 12:00:00.000000',NULL,NULL,140000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,673,663,'HJT',0,NULL,1091,'','2026-01-29 12:00:00.000000',NULL,NULL,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,674,663,'LEG',0,NULL,1093,'','2026-01-29 12:00:00.000000',NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,675,663,'NAV',0,NULL,1095,'','2026-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,676,663,'KT',0,NULL,1097,'','2026-01-29 12:00:00.000000',NULL,NULL,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,677,663,'EIE',0,NULL,1099,'','2026-01-29 12:00:00.000000',NULL,NULL,31000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,678,663,'PLN',0,NULL,1101,'','2026-01-29 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,679,663,'OKO',0,NULL,1103,'','2026-01-29 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,680,663,'HR',0,NULL,1105,'','2026-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,681,663,'KUL',0,NULL,1107,'','2026-01-29 12:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,683,682,'HK',0,NULL,1074,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,684,682,'SOD',0,NULL,1076,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,18000000,22000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,685,682,'SVS',0,NULL,1078,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,4000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,686,682,'VIS',0,NULL,1080,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,2000000,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,687,682,'KBH',0,NULL,1082,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,15000000,18000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,688,682,'SBH',0,NULL,1084,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,5000000,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,689,682,'VBH',0,NULL,1086,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,2000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,690,682,'BF',0,NULL,1088,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,691,682,'SYK',0,NULL,1090,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,98000000,140000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,692,682,'HJT',0,NULL,1092,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,79000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,693,682,'LEG',0,NULL,1094,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,12000000,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,694,682,'NAV',0,NULL,1096,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,3000000,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,695,682,'KT',0,NULL,1098,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,17000000,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,696,682,'EIE',0,NULL,1100,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,26000000,31000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,697,682,'PLN',0,NULL,1102,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,698,682,'OKO',0,NULL,1104,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,2000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,699,682,'HR',0,NULL,1106,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,3000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,700,682,'KUL',0,NULL,1108,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,702,701,'HK',0,NULL,1109,'','2026-05-12 12:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,703,701,'SOD',0,NULL,1111,'','2026-05-12 12:00:00.000000',NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,704,701,'SVS',0,NULL,1113,'','2026-05-12 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,705,701,'VIS',0,NULL,1115,'','2026-05-12 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,706,701,'KBH',0,NULL,1117,'','2026-05-12 12:00:00.000000',NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,707,701,'SBH',0,NULL,1119,'','2026-05-12 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,708,701,'VBH',0,NULL,1121,'','2026-05-12 12:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,709,701,'BF',0,NULL,1123,'','2026-05-12 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,710,701,'SYK',0,NULL,1125,'','2026-05-12 12:00:00.000000',NULL,NULL,52000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,711,701,'HJT',0,NULL,1127,'','2026-05-12 12:00:00.000000',NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,712,701,'LEG',0,NULL,1129,'','2026-05-12 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,713,701,'NAV',0,NULL,1131,'','2026-05-12 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,714,701,'KT',0,NULL,1133,'','2026-05-12 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,715,701,'EIE',0,NULL,1135,'','2026-05-12 12:00:00.000000',NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,716,701,'PLN',0,NULL,1137,'','2026-05-12 12:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,717,701,'OKO',0,NULL,1139,'','2026-05-12 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,718,701,'HR',0,NULL,1141,'','2026-05-12 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,719,701,'KUL',0,NULL,1143,'','2026-05-12 12:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,721,720,'HK',0,NULL,1110,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,722,720,'SOD',0,NULL,1112,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,7000000,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,723,720,'SVS',0,NULL,1114,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,724,720,'VIS',0,NULL,1116,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,1000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,725,720,'KBH',0,NULL,1118,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,6000000,7000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,726,720,'SBH',0,NULL,1120,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,727,720,'VBH',0,NULL,1122,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,728,720,'BF',0,NULL,1124,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,3000000,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,729,720,'SYK',0,NULL,1126,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,38000000,52000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,730,720,'HJT',0,NULL,1128,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,27000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,731,720,'LEG',0,NULL,1130,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,4000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,732,720,'NAV',0,NULL,1132,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,733,720,'KT',0,NULL,1134,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,5000000,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,734,720,'EIE',0,NULL,1136,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,8000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,735,720,'PLN',0,NULL,1138,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,736,720,'OKO',0,NULL,1140,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,737,720,'HR',0,NULL,1142,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,2000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,738,720,'KUL',0,NULL,1144,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,740,739,'HR',0,NULL,1145,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,610000000,900000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,742,741,'HR',0,NULL,1146,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,735000000,980000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,744,743,'HR',0,NULL,1147,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,262000000,335000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
CREATE TABLE bms_measurement_point (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	indicator_id BIGINT NOT NULL, 
	indicator_version_id BIGINT NOT NULL, 
	period_kind VARCHAR(10) NOT NULL, 
	period_key VARCHAR(10) NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	measuring_date DATE NOT NULL, 
	deadline DATE NOT NULL, locked_at DATETIME, locked_by VARCHAR(200), 
	CONSTRAINT bms_measurement_point_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_measurement_point_indicator_id_fk FOREIGN KEY(municipality_id, indicator_id) REFERENCES bms_indicator (municipality_id, id), 
	CONSTRAINT bms_measurement_point_indicator_version_id_fk FOREIGN KEY(municipality_id, indicator_version_id) REFERENCES bms_indicator_version (municipality_id, id), 
	CONSTRAINT bms_measurement_point_indicator_id_period_key_measuring_date_uq UNIQUE (municipality_id, indicator_id, period_key, measuring_date)
);
INSERT INTO "bms_measurement_point" VALUES(1,282,20,21,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,284,20,21,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,286,24,25,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,288,24,25,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,290,26,27,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,292,26,27,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,294,28,29,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,313,103,104,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,332,28,29,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,351,103,104,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,370,30,31,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,374,30,31,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,378,41,42,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,381,47,48,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,383,47,48,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,385,52,53,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,387,52,53,'tertial','2025T1','2025-01-01','2025-04-30','2025-04-30','2025-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,389,52,53,'tertial','2025T2','2025-05-01','2025-08-31','2025-08-31','2025-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,391,52,53,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,393,52,53,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,395,52,53,'tertial','2026T2','2026-05-01','2026-08-31','2026-08-31','2026-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,397,54,55,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,399,54,55,'tertial','2025T1','2025-01-01','2025-04-30','2025-04-30','2025-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,401,54,55,'tertial','2025T2','2025-05-01','2025-08-31','2025-08-31','2025-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,403,54,55,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,405,54,55,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,407,54,55,'tertial','2026T2','2026-05-01','2026-08-31','2026-08-31','2026-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,409,56,57,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,411,56,57,'tertial','2025T1','2025-01-01','2025-04-30','2025-04-30','2025-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,413,56,57,'tertial','2025T2','2025-05-01','2025-08-31','2025-08-31','2025-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,415,56,57,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,417,56,57,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,419,56,57,'tertial','2026T2','2026-05-01','2026-08-31','2026-08-31','2026-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,421,58,59,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,423,58,59,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,425,60,61,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,429,60,61,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,433,62,63,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,437,62,63,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,441,64,65,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,445,64,65,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,449,66,67,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,468,66,67,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,487,66,67,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,506,66,67,'tertial','2026T2','2026-05-01','2026-08-31','2026-08-31','2026-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,525,68,69,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,544,74,75,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,563,76,77,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,569,85,86,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,588,87,88,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,607,89,90,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,610,89,90,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,613,91,92,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,632,91,92,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,651,93,94,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,653,93,94,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,655,95,96,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,657,95,96,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,659,97,98,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,661,97,98,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,663,99,100,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,682,101,102,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,701,99,100,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,720,101,102,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,739,105,106,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,741,105,106,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,743,105,106,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,745,22,23,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,746,22,23,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,747,70,71,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,748,70,71,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,749,70,71,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,750,70,71,'tertial','2026T2','2026-05-01','2026-08-31','2026-08-31','2026-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,751,72,73,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,752,72,73,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
CREATE TABLE "bms_municipality" (
	id INTEGER NOT NULL, 
	host_key VARCHAR(200) NOT NULL, 
	enabled BOOLEAN NOT NULL, 
	switched_at DATETIME, 
	switched_by VARCHAR(200), 
	privacy_k INTEGER NOT NULL, 
	least_coverage BIGINT, 
	uses_approval BOOLEAN NOT NULL, 
	time_zone VARCHAR(60) NOT NULL, 
	level_names JSON NOT NULL, 
	waiting_tree JSON, 
	lock_version INTEGER NOT NULL, 
	calendar JSON DEFAULT '{}' NOT NULL, 
	reminder_days JSON DEFAULT '[]' NOT NULL, 
	default_frequency VARCHAR(20) DEFAULT 'tertial' NOT NULL, 
	publishes BOOLEAN DEFAULT 0 NOT NULL, 
	reminded_on DATE, 
	units_of_measure JSON DEFAULT '[]' NOT NULL, 
	usual_scale_id BIGINT, 
	usual_dont_know BOOLEAN DEFAULT 1 NOT NULL, 
	CONSTRAINT bms_municipality_pk PRIMARY KEY (id), 
	CONSTRAINT bms_municipality_host_key_uq UNIQUE (host_key), 
	CONSTRAINT bms_municipality_id_usual_scale_id_fk FOREIGN KEY(id, usual_scale_id) REFERENCES bms_answer_scale (municipality_id, id)
);
INSERT INTO "bms_municipality" VALUES(1,'hemne',1,'2026-11-26 05:42:57.881218','archive',5,NULL,0,'Europe/Oslo','{}','null',1,'{}','[]','tertial',0,NULL,'[]',NULL,1);
CREATE TABLE bms_new_year_run (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	year INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	made JSON NOT NULL, 
	undone_at DATETIME, 
	undone_by VARCHAR(200), 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_new_year_run_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_new_year_run_year_number_uq UNIQUE (municipality_id, year, number)
);
CREATE TABLE bms_outbox (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	to_user_key VARCHAR(200) NOT NULL, 
	subject VARCHAR(300) NOT NULL, 
	text TEXT NOT NULL, 
	endpoint VARCHAR(80) NOT NULL, 
	endpoint_values JSON NOT NULL, 
	dedupe_key VARCHAR(200) NOT NULL, 
	created_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	tries INTEGER NOT NULL, 
	fault VARCHAR(300) NOT NULL, 
	CONSTRAINT bms_outbox_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_outbox_to_user_key_dedupe_key_uq UNIQUE (municipality_id, to_user_key, dedupe_key)
);
CREATE TABLE bms_placement (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	scorecard_id BIGINT NOT NULL, 
	indicator_id BIGINT NOT NULL, 
	focus_area_id BIGINT NOT NULL, 
	criterion_id BIGINT, 
	sort INTEGER NOT NULL, 
	weight BIGINT, 
	key_mark BOOLEAN NOT NULL, 
	CONSTRAINT bms_placement_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_placement_criterion_id_fk FOREIGN KEY(municipality_id, criterion_id) REFERENCES bms_success_criterion (municipality_id, id), 
	CONSTRAINT bms_placement_focus_area_id_fk FOREIGN KEY(municipality_id, focus_area_id) REFERENCES bms_focus_area (municipality_id, id), 
	CONSTRAINT bms_placement_indicator_id_fk FOREIGN KEY(municipality_id, indicator_id) REFERENCES bms_indicator (municipality_id, id), 
	CONSTRAINT bms_placement_scorecard_id_fk FOREIGN KEY(municipality_id, scorecard_id) REFERENCES bms_scorecard (municipality_id, id), 
	CONSTRAINT bms_placement_scorecard_id_indicator_id_uq UNIQUE (municipality_id, scorecard_id, indicator_id)
);
INSERT INTO "bms_placement" VALUES(1,108,107,20,3,8,0,NULL,0);
INSERT INTO "bms_placement" VALUES(1,109,107,22,3,8,1,NULL,0);
INSERT INTO "bms_placement" VALUES(1,110,107,24,3,8,2,NULL,0);
INSERT INTO "bms_placement" VALUES(1,111,107,26,3,9,3,NULL,0);
INSERT INTO "bms_placement" VALUES(1,112,107,28,3,9,4,NULL,0);
INSERT INTO "bms_placement" VALUES(1,113,107,30,4,10,5,NULL,0);
INSERT INTO "bms_placement" VALUES(1,114,107,41,4,10,6,NULL,0);
INSERT INTO "bms_placement" VALUES(1,115,107,47,4,10,7,NULL,0);
INSERT INTO "bms_placement" VALUES(1,116,107,52,4,11,8,NULL,0);
INSERT INTO "bms_placement" VALUES(1,117,107,54,4,11,9,NULL,0);
INSERT INTO "bms_placement" VALUES(1,118,107,56,4,11,10,NULL,0);
INSERT INTO "bms_placement" VALUES(1,119,107,58,4,12,11,NULL,0);
INSERT INTO "bms_placement" VALUES(1,120,107,60,4,12,12,NULL,0);
INSERT INTO "bms_placement" VALUES(1,121,107,62,4,12,13,NULL,0);
INSERT INTO "bms_placement" VALUES(1,122,107,64,4,12,14,NULL,0);
INSERT INTO "bms_placement" VALUES(1,123,107,66,5,13,15,NULL,0);
INSERT INTO "bms_placement" VALUES(1,124,107,68,5,13,16,NULL,0);
INSERT INTO "bms_placement" VALUES(1,125,107,70,5,13,17,NULL,0);
INSERT INTO "bms_placement" VALUES(1,126,107,72,5,13,18,NULL,0);
INSERT INTO "bms_placement" VALUES(1,127,107,74,5,14,19,NULL,0);
INSERT INTO "bms_placement" VALUES(1,128,107,76,5,14,20,NULL,0);
INSERT INTO "bms_placement" VALUES(1,129,107,85,5,14,21,NULL,0);
INSERT INTO "bms_placement" VALUES(1,130,107,87,5,15,22,NULL,0);
INSERT INTO "bms_placement" VALUES(1,131,107,89,5,15,23,NULL,0);
INSERT INTO "bms_placement" VALUES(1,132,107,91,6,16,24,NULL,0);
INSERT INTO "bms_placement" VALUES(1,133,107,93,6,17,25,NULL,0);
INSERT INTO "bms_placement" VALUES(1,134,107,95,6,17,26,NULL,0);
INSERT INTO "bms_placement" VALUES(1,135,107,97,6,17,27,NULL,0);
INSERT INTO "bms_placement" VALUES(1,136,107,99,7,18,28,NULL,0);
INSERT INTO "bms_placement" VALUES(1,137,107,101,7,18,29,NULL,0);
INSERT INTO "bms_placement" VALUES(1,138,107,103,7,18,30,NULL,0);
INSERT INTO "bms_placement" VALUES(1,139,107,105,7,19,31,NULL,0);
INSERT INTO "bms_placement" VALUES(1,141,140,30,4,10,0,2000000,0);
INSERT INTO "bms_placement" VALUES(1,142,140,60,4,12,1,2000000,0);
INSERT INTO "bms_placement" VALUES(1,143,140,62,4,12,2,2000000,0);
INSERT INTO "bms_placement" VALUES(1,144,140,64,4,12,3,2000000,0);
INSERT INTO "bms_placement" VALUES(1,145,140,66,5,13,4,1000000,0);
INSERT INTO "bms_placement" VALUES(1,146,140,101,7,18,5,1000000,0);
CREATE TABLE bms_preference (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	user_key VARCHAR(200) NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	value VARCHAR(200) NOT NULL, 
	CONSTRAINT bms_preference_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_preference_user_key_name_uq UNIQUE (municipality_id, user_key, name)
);
CREATE TABLE bms_publication (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	snapshot_id BIGINT NOT NULL, 
	token VARCHAR(60) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	with_names BOOLEAN NOT NULL, 
	withdrawn_at DATETIME, 
	withdrawn_by VARCHAR(200), 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_publication_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_publication_snapshot_id_fk FOREIGN KEY(municipality_id, snapshot_id) REFERENCES bms_snapshot (municipality_id, id), 
	CONSTRAINT bms_publication_token_uq UNIQUE (municipality_id, token)
);
CREATE TABLE "bms_question" (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	indicator_version_id BIGINT NOT NULL, 
	sort INTEGER NOT NULL, 
	text VARCHAR(500) NOT NULL, 
	dont_know BOOLEAN NOT NULL, 
	scale_id BIGINT NOT NULL, 
	CONSTRAINT bms_question_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_question_indicator_version_id_fk FOREIGN KEY(municipality_id, indicator_version_id) REFERENCES bms_indicator_version (municipality_id, id), 
	CONSTRAINT bms_question_scale_id_fk FOREIGN KEY(municipality_id, scale_id) REFERENCES bms_answer_scale (municipality_id, id)
);
INSERT INTO "bms_question" VALUES(1,36,31,0,'Barnet mitt trives i barnehagen',1,32);
INSERT INTO "bms_question" VALUES(1,37,31,1,'Personalet tar meg imot på en god måte',1,32);
INSERT INTO "bms_question" VALUES(1,38,31,2,'Jeg får vite det jeg trenger om dagen til barnet',1,32);
INSERT INTO "bms_question" VALUES(1,39,31,3,'Synspunktene mine blir tatt på alvor',1,32);
INSERT INTO "bms_question" VALUES(1,40,31,4,'Alt i alt er jeg fornøyd med barnehagen',1,32);
INSERT INTO "bms_question" VALUES(1,43,42,0,'Jeg får hjelpen jeg trenger',1,32);
INSERT INTO "bms_question" VALUES(1,44,42,1,'De ansatte kommer til avtalt tid',1,32);
INSERT INTO "bms_question" VALUES(1,45,42,2,'Jeg blir møtt med respekt',1,32);
INSERT INTO "bms_question" VALUES(1,46,42,3,'Jeg får være med og bestemme hvordan hjelpen gis',1,32);
INSERT INTO "bms_question" VALUES(1,49,48,0,'Jeg fikk svar på det jeg lurte på',1,32);
INSERT INTO "bms_question" VALUES(1,50,48,1,'Jeg ble møtt på en vennlig måte',1,32);
INSERT INTO "bms_question" VALUES(1,51,48,2,'Ventetiden var grei',1,32);
INSERT INTO "bms_question" VALUES(1,82,77,0,'Vi hjelper hverandre når det er travelt',1,78);
INSERT INTO "bms_question" VALUES(1,83,77,1,'Vi sier fra til hverandre på en ordentlig måte',1,78);
INSERT INTO "bms_question" VALUES(1,84,77,2,'Vi lærer av det som ikke gikk bra',1,78);
CREATE TABLE bms_report (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	scorecard_id BIGINT NOT NULL, 
	unit_key VARCHAR(200) NOT NULL, 
	period_key VARCHAR(10) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	comment TEXT NOT NULL, 
	snapshot_id BIGINT, 
	lock_version INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_report_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_report_scorecard_id_fk FOREIGN KEY(municipality_id, scorecard_id) REFERENCES bms_scorecard (municipality_id, id), 
	CONSTRAINT bms_report_kind_scorecard_id_unit_key_period_key_uq UNIQUE (municipality_id, kind, scorecard_id, unit_key, period_key)
);
CREATE TABLE bms_report_chapter (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	heading VARCHAR(200) NOT NULL, 
	help TEXT NOT NULL, 
	required BOOLEAN NOT NULL, 
	drawn VARCHAR(12) NOT NULL, 
	gather BOOLEAN NOT NULL, 
	sort INTEGER NOT NULL, 
	deleted_at DATETIME, 
	lock_version INTEGER NOT NULL, 
	CONSTRAINT bms_report_chapter_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_report_chapter_kind_key_uq UNIQUE (municipality_id, kind, "key")
);
CREATE TABLE bms_report_text (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	report_id BIGINT NOT NULL, 
	chapter_id BIGINT NOT NULL, 
	html TEXT NOT NULL, 
	gather BOOLEAN NOT NULL, 
	copied_from VARCHAR(10) NOT NULL, 
	lock_version INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_report_text_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_report_text_chapter_id_fk FOREIGN KEY(municipality_id, chapter_id) REFERENCES bms_report_chapter (municipality_id, id), 
	CONSTRAINT bms_report_text_report_id_fk FOREIGN KEY(municipality_id, report_id) REFERENCES bms_report (municipality_id, id), 
	CONSTRAINT bms_report_text_report_id_chapter_id_uq UNIQUE (municipality_id, report_id, chapter_id)
);
CREATE TABLE bms_scorecard (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	unit_key VARCHAR(200) NOT NULL, 
	first_year INTEGER NOT NULL, 
	last_year INTEGER, 
	sort INTEGER NOT NULL, 
	deleted_at DATETIME, 
	lock_version INTEGER NOT NULL, 
	CONSTRAINT bms_scorecard_pk PRIMARY KEY (municipality_id, id)
);
INSERT INTO "bms_scorecard" VALUES(1,107,'Hovedkort','main','HK',2024,NULL,0,NULL,1);
INSERT INTO "bms_scorecard" VALUES(1,140,'Barn og unge','thematic','HK',2024,NULL,1,NULL,1);
CREATE TABLE bms_snapshot (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	scorecard_id BIGINT NOT NULL, 
	unit_key VARCHAR(200) NOT NULL, 
	period_key VARCHAR(10) NOT NULL, 
	report_id BIGINT, 
	tree_version_id BIGINT, 
	schema_version INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	body VARCHAR(200) NOT NULL, 
	case_number VARCHAR(60) NOT NULL, 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_snapshot_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_snapshot_scorecard_id_fk FOREIGN KEY(municipality_id, scorecard_id) REFERENCES bms_scorecard (municipality_id, id), 
	CONSTRAINT bms_snapshot_tree_version_id_fk FOREIGN KEY(municipality_id, tree_version_id) REFERENCES bms_tree_version (municipality_id, id)
);
CREATE TABLE bms_snapshot_person (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	snapshot_id BIGINT NOT NULL, 
	word VARCHAR(10) NOT NULL, 
	user_key VARCHAR(200) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	CONSTRAINT bms_snapshot_person_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_snapshot_person_snapshot_id_fk FOREIGN KEY(municipality_id, snapshot_id) REFERENCES bms_snapshot (municipality_id, id), 
	CONSTRAINT bms_snapshot_person_snapshot_id_word_uq UNIQUE (municipality_id, snapshot_id, word)
);
CREATE TABLE bms_success_criterion (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	focus_area_id BIGINT NOT NULL, 
	code VARCHAR(20) NOT NULL, 
	text VARCHAR(300) NOT NULL, 
	sort INTEGER NOT NULL, 
	deleted_at DATETIME, 
	lock_version INTEGER NOT NULL, 
	CONSTRAINT bms_success_criterion_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_success_criterion_focus_area_id_fk FOREIGN KEY(municipality_id, focus_area_id) REFERENCES bms_focus_area (municipality_id, id)
);
INSERT INTO "bms_success_criterion" VALUES(1,8,3,'S1','Vi er flere som bor og blir i Hemne',0,NULL,1);
INSERT INTO "bms_success_criterion" VALUES(1,9,3,'S2','Egen drift belaster miljøet mindre',1,NULL,1);
INSERT INTO "bms_success_criterion" VALUES(1,10,4,'B1','Brukerne er fornøyd og blir hørt',2,NULL,1);
INSERT INTO "bms_success_criterion" VALUES(1,11,4,'B2','Frister blir holdt',3,NULL,1);
INSERT INTO "bms_success_criterion" VALUES(1,12,4,'B3','Barn og unge lærer og trives',4,NULL,1);
INSERT INTO "bms_success_criterion" VALUES(1,13,5,'M1','Høyt nærvær',5,NULL,1);
INSERT INTO "bms_success_criterion" VALUES(1,14,5,'M2','God ledelse og godt samarbeid',6,NULL,1);
INSERT INTO "bms_success_criterion" VALUES(1,15,5,'M3','Hele stillinger og rett kompetanse',7,NULL,1);
INSERT INTO "bms_success_criterion" VALUES(1,16,6,'Ø1','Enhetene holder rammen',8,NULL,1);
INSERT INTO "bms_success_criterion" VALUES(1,17,6,'Ø2','Kommunen har økonomisk handlingsrom',9,NULL,1);
INSERT INTO "bms_success_criterion" VALUES(1,18,7,'F1','Avvik blir meldt og lukket',10,NULL,1);
INSERT INTO "bms_success_criterion" VALUES(1,19,7,'F2','Digitale løsninger blir brukt',11,NULL,1);
CREATE TABLE bms_target (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	indicator_version_id BIGINT NOT NULL, 
	unit_key VARCHAR(200) NOT NULL, 
	valid_from DATE NOT NULL, 
	valid_to DATE, 
	period_part VARCHAR(4) NOT NULL, 
	green BIGINT, 
	yellow BIGINT, 
	yellow_from BIGINT, 
	green_from BIGINT, 
	green_to BIGINT, 
	yellow_to BIGINT, 
	state VARCHAR(10) NOT NULL, 
	body VARCHAR(200) NOT NULL, 
	case_number VARCHAR(60) NOT NULL, 
	decided_on DATE, 
	reason VARCHAR(500) NOT NULL, 
	lock_version INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, note VARCHAR(500) DEFAULT '' NOT NULL, 
	CONSTRAINT bms_target_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_target_indicator_version_id_fk FOREIGN KEY(municipality_id, indicator_version_id) REFERENCES bms_indicator_version (municipality_id, id)
);
INSERT INTO "bms_target" VALUES(1,147,21,'HK','2024-01-01','2024-12-31','',4200000000,4150000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.018056','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,148,21,'HK','2025-01-01','2025-12-31','',4200000000,4150000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.021789','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,149,21,'HK','2026-01-01','2026-12-31','',4220000000,4160000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.022288','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,150,23,'HK','2024-01-01','2024-12-31','',NULL,NULL,-500000,0,1000000,1500000,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.022792','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,151,23,'HK','2025-01-01','2025-12-31','',NULL,NULL,-500000,0,1000000,1500000,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.023320','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,152,23,'HK','2026-01-01','2026-12-31','',NULL,NULL,-500000,0,1000000,1500000,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.023698','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,153,25,'HK','2024-01-01','2024-12-31','',10000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.024053','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,154,25,'HK','2025-01-01','2025-12-31','',12000000,6000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.024392','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,155,25,'HK','2026-01-01','2026-12-31','',15000000,8000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.024722','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,156,27,'HK','2024-01-01','2024-12-31','',165000000,180000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.025047','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,157,27,'HK','2025-01-01','2025-12-31','',160000000,175000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.025370','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,158,27,'HK','2026-01-01','2026-12-31','',155000000,170000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.025703','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,159,29,'HK','2024-01-01','2024-12-31','',40000000,25000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.026028','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,160,29,'HK','2025-01-01','2025-12-31','',50000000,30000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.026348','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,161,29,'HK','2026-01-01','2026-12-31','',60000000,40000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.026824','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,162,31,'HK','2024-01-01','2024-12-31','',4800000,4300000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.027180','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,163,31,'HK','2025-01-01','2025-12-31','',4800000,4300000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.027519','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,164,31,'HK','2026-01-01','2026-12-31','',4900000,4400000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.027846','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,165,42,'HK','2024-01-01','2024-12-31','',4700000,4200000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.028170','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,166,42,'HK','2025-01-01','2025-12-31','',4700000,4200000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.028619','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,167,42,'HK','2026-01-01','2026-12-31','',4800000,4300000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.028983','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,168,48,'HK','2024-01-01','2024-12-31','',5000000,4500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.029331','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,169,48,'HK','2025-01-01','2025-12-31','',5000000,4500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.029660','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,170,48,'HK','2026-01-01','2026-12-31','',5000000,4500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.029994','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,171,53,'HK','2024-01-01','2024-12-31','',95000000,85000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.030373','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,172,53,'HK','2025-01-01','2025-12-31','',95000000,85000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.030767','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,173,53,'HK','2026-01-01','2026-12-31','',95000000,85000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.031097','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,174,55,'HK','2024-01-01','2024-12-31','',100000000,95000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.031417','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,175,55,'HK','2025-01-01','2025-12-31','',100000000,95000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.031741','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,176,55,'HK','2026-01-01','2026-12-31','',100000000,95000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.032059','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,177,57,'HK','2024-01-01','2024-12-31','',20000000,35000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.032385','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,178,57,'HK','2025-01-01','2025-12-31','',20000000,35000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.032695','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,179,57,'HK','2026-01-01','2026-12-31','',15000000,30000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.033003','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,180,59,'HK','2024-01-01','2024-12-31','',41000000,39500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.033312','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,181,59,'HK','2025-01-01','2025-12-31','',41000000,39500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.033632','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,182,59,'HK','2026-01-01','2026-12-31','',41000000,39500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.033972','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,183,61,'HK','2024-01-01','2024-12-31','',50000000,48000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.034292','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,184,61,'HK','2025-01-01','2025-12-31','',50000000,48000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.034754','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,185,61,'HK','2026-01-01','2026-12-31','',50000000,48000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.035119','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,186,63,'HK','2024-01-01','2024-12-31','',4300000,4000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.035449','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,187,63,'HK','2025-01-01','2025-12-31','',4300000,4000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.035770','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,188,63,'HK','2026-01-01','2026-12-31','',4300000,4000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.036085','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,189,65,'HK','2024-01-01','2024-12-31','',5000000,7500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.036400','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,190,65,'HK','2025-01-01','2025-12-31','',5000000,7500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.036713','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,191,65,'HK','2026-01-01','2026-12-31','',4000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.037042','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,192,67,'HK','2024-01-01','2024-12-31','',7500000,8500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.037367','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,193,67,'HK','2025-01-01','2025-12-31','',7000000,8000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.037679','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,194,67,'HK','2026-01-01','2026-12-31','',7000000,8000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.037987','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,195,67,'SYK','2024-01-01','2024-12-31','',9500000,10500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.038299','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,196,67,'SYK','2025-01-01','2025-12-31','',9000000,10000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.038814','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,197,67,'SYK','2026-01-01','2026-12-31','',9000000,10000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.039159','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,198,67,'HJT','2024-01-01','2024-12-31','',9500000,10500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.039564','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,199,67,'HJT','2025-01-01','2025-12-31','',9000000,10000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.039890','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,200,67,'HJT','2026-01-01','2026-12-31','',9000000,10000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.040274','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,201,67,'HO','2024-01-01','2024-12-31','',9500000,10500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.040612','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,202,67,'HO','2025-01-01','2025-12-31','',9000000,10000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.040937','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,203,67,'HO','2026-01-01','2026-12-31','',9000000,10000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.041253','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,204,67,'KBH','2024-01-01','2024-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.041583','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,205,67,'KBH','2025-01-01','2025-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.041942','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,206,67,'KBH','2026-01-01','2026-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.042263','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,207,67,'SBH','2024-01-01','2024-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.042672','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,208,67,'SBH','2025-01-01','2025-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.043028','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,209,67,'SBH','2026-01-01','2026-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.043358','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,210,67,'VBH','2024-01-01','2024-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.043688','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,211,67,'VBH','2025-01-01','2025-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.044006','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,212,67,'VBH','2026-01-01','2026-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.044326','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,213,67,'EIE','2024-01-01','2024-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.044650','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,214,67,'EIE','2025-01-01','2025-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.044966','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,215,67,'EIE','2026-01-01','2026-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.045277','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,216,67,'SOD','2024-01-01','2024-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.045590','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,217,67,'SOD','2025-01-01','2025-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.045901','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,218,67,'SOD','2026-01-01','2026-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.046224','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,219,67,'SVS','2024-01-01','2024-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.046587','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,220,67,'SVS','2025-01-01','2025-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.046923','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,221,67,'SVS','2026-01-01','2026-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.047238','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,222,67,'VIS','2024-01-01','2024-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.047563','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,223,67,'VIS','2025-01-01','2025-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.047876','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,224,67,'VIS','2026-01-01','2026-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.048185','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,225,67,'OKO','2024-01-01','2024-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.048549','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,226,67,'OKO','2025-01-01','2025-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.048884','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,227,67,'OKO','2026-01-01','2026-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.049201','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,228,67,'HR','2024-01-01','2024-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.049515','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,229,67,'HR','2025-01-01','2025-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.049833','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,230,67,'HR','2026-01-01','2026-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.050156','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,231,67,'KUL','2024-01-01','2024-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.050473','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,232,67,'KUL','2025-01-01','2025-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.050864','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,233,67,'KUL','2026-01-01','2026-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.053094','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,234,67,'SA','2024-01-01','2024-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.053674','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,235,67,'SA','2025-01-01','2025-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.054800','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,236,67,'SA','2026-01-01','2026-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.055275','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,237,69,'HK','2024-01-01','2024-12-31','',1500000,2000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.055672','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,238,69,'HK','2025-01-01','2025-12-31','',1500000,2000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.056034','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,239,69,'HK','2026-01-01','2026-12-31','',1500000,2000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.056381','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,240,71,'HK','2024-01-01','2024-12-31','',92500000,91500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.056712','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,241,71,'HK','2025-01-01','2025-12-31','',93000000,92000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.057054','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,242,71,'HK','2026-01-01','2026-12-31','',93000000,92000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.057401','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,243,73,'HK','2024-01-01','2024-12-31','',70000000,60000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.057748','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,244,73,'HK','2025-01-01','2025-12-31','',80000000,60000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.058083','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,245,73,'HK','2026-01-01','2026-12-31','',80000000,60000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.058464','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,246,75,'HK','2024-01-01','2024-12-31','',4200000,3800000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.058865','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,247,75,'HK','2025-01-01','2025-12-31','',4200000,3800000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.060005','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,248,75,'HK','2026-01-01','2026-12-31','',4200000,3800000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.060433','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,249,77,'HK','2024-01-01','2024-12-31','',4200000,3800000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.062251','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,250,77,'HK','2025-01-01','2025-12-31','',4200000,3800000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.067543','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,251,77,'HK','2026-01-01','2026-12-31','',4200000,3800000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.068351','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,252,86,'HK','2024-01-01','2024-12-31','',90000000,75000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.068983','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,253,86,'HK','2025-01-01','2025-12-31','',90000000,75000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.069982','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,254,86,'HK','2026-01-01','2026-12-31','',90000000,75000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.070573','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,255,88,'HK','2024-01-01','2024-12-31','',55000000,45000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.071032','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,256,88,'HK','2025-01-01','2025-12-31','',60000000,50000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.071424','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,257,88,'HK','2026-01-01','2026-12-31','',65000000,55000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.073398','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,258,90,'HK','2024-01-01','2024-12-31','',78000000,72000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.073897','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,259,90,'HK','2025-01-01','2025-12-31','',80000000,75000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.074318','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,260,90,'HK','2026-01-01','2026-12-31','',80000000,75000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.075287','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,261,92,'HK','2024-01-01','2024-12-31','',0,1000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.075740','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,262,92,'HK','2025-01-01','2025-12-31','',0,1000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.076124','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,263,92,'HK','2026-01-01','2026-12-31','',0,1000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.077442','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,264,94,'HK','2024-01-01','2024-12-31','',1750000,500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.077866','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,265,94,'HK','2025-01-01','2025-12-31','',1750000,500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.078240','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,266,94,'HK','2026-01-01','2026-12-31','',1750000,500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.078686','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,267,96,'HK','2024-01-01','2024-12-31','',6000000,4000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.079048','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,268,96,'HK','2025-01-01','2025-12-31','',7000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.079939','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,269,96,'HK','2026-01-01','2026-12-31','',8000000,6000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.080376','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,270,98,'HK','2024-01-01','2024-12-31','',80000000,95000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.080738','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,271,98,'HK','2025-01-01','2025-12-31','',80000000,95000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.081089','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,272,98,'HK','2026-01-01','2026-12-31','',80000000,95000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.081440','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,273,102,'HK','2024-01-01','2024-12-31','',80000000,65000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.081875','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,274,102,'HK','2025-01-01','2025-12-31','',85000000,70000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.082302','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,275,102,'HK','2026-01-01','2026-12-31','',90000000,75000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.082704','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,276,104,'HK','2024-01-01','2024-12-31','',100000000,80000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.083052','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,277,104,'HK','2025-01-01','2025-12-31','',100000000,80000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.083396','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,278,104,'HK','2026-01-01','2026-12-31','',100000000,80000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.085084','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,279,106,'HK','2024-01-01','2024-12-31','',70000000,55000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.085996','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,280,106,'HK','2025-01-01','2025-12-31','',75000000,60000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.086413','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
INSERT INTO "bms_target" VALUES(1,281,106,'HK','2026-01-01','2026-12-31','',80000000,65000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 05:42:58.086863','system','archive','8ebe1ab9-2081-4d2b-bb3e-dc4b9344b2ce','');
CREATE TABLE bms_tree_unit (
	municipality_id INTEGER NOT NULL, 
	tree_version_id BIGINT NOT NULL, 
	unit_key VARCHAR(200) NOT NULL, 
	parent_key VARCHAR(200), 
	name VARCHAR(300) NOT NULL, 
	sort INTEGER NOT NULL, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT bms_tree_unit_pk PRIMARY KEY (municipality_id, tree_version_id, unit_key), 
	CONSTRAINT bms_tree_unit_tree_version_id_fk FOREIGN KEY(municipality_id, tree_version_id) REFERENCES bms_tree_version (municipality_id, id)
);
INSERT INTO "bms_tree_unit" VALUES(1,2,'HK',NULL,'Hemne kommune',0,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'OPP','HK','Oppvekst',1,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'HO','HK','Helse og omsorg',2,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'TEK','HK','Teknisk og næring',3,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'SA','HK','Sentraladministrasjon og kultur',4,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'SOD','OPP','Sodin skole',5,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'SVS','OPP','Svanem skole',6,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'VIS','OPP','Vinje skole',7,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'KBH','OPP','Kyrksæterøra barnehage',8,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'SBH','OPP','Svanem barnehage',9,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'VBH','OPP','Vinje barnehage',10,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'BF','OPP','Barn og familie',11,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'SYK','HO','Hemne sykehjem',12,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'HJT','HO','Hjemmetjenesten',13,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'LEG','HO','Legetjenesten',14,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'NAV','HO','NAV Hemne',15,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'KT','TEK','Kommunalteknikk',16,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'EIE','TEK','Eiendom og renhold',17,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'PLN','TEK','Plan, landbruk og byggesak',18,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'OKO','SA','Økonomi',19,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'HR','SA','HR og servicetorg',20,1);
INSERT INTO "bms_tree_unit" VALUES(1,2,'KUL','SA','Kultur og bibliotek',21,1);
CREATE TABLE bms_tree_version (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	seen_at DATETIME NOT NULL, 
	applies_from DATE NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	CONSTRAINT bms_tree_version_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_tree_version_content_hash_applies_from_uq UNIQUE (municipality_id, content_hash, applies_from)
);
INSERT INTO "bms_tree_version" VALUES(1,2,'2026-11-26 05:42:57.887553','2026-09-16','fb35c5b3474b77f0ee21b72bfc2de5d8b2de495556974704cddea5eec16b3583');
CREATE TABLE bms_unit_successor (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	unit_key VARCHAR(200) NOT NULL, 
	successor_key VARCHAR(200) NOT NULL, 
	from_day DATE NOT NULL, 
	CONSTRAINT bms_unit_successor_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_unit_successor_unit_key_successor_key_uq UNIQUE (municipality_id, unit_key, successor_key)
);
CREATE TABLE bms_upload (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	content BLOB NOT NULL, 
	choices JSON NOT NULL, 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_upload_pk PRIMARY KEY (municipality_id, id)
);
CREATE TABLE bms_word_template (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	content BLOB NOT NULL, 
	removed_at DATETIME, 
	at DATETIME NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor_key VARCHAR(200) NOT NULL, 
	correlation_id VARCHAR(36) NOT NULL, 
	CONSTRAINT bms_word_template_pk PRIMARY KEY (municipality_id, id)
);
CREATE TABLE bms_year_event (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	month_from INTEGER NOT NULL, 
	month_to INTEGER NOT NULL, 
	text VARCHAR(300) NOT NULL, 
	deleted_at DATETIME, 
	lock_version INTEGER NOT NULL, 
	CONSTRAINT bms_year_event_pk PRIMARY KEY (municipality_id, id)
);
INSERT INTO "bms_year_event" VALUES(1,1204,9,10,'Mål og indikatorer for neste år foreslås av enhetene',NULL,1);
INSERT INTO "bms_year_event" VALUES(1,1205,11,11,'Rådmannen legger fram budsjett, økonomiplan og styringskort',NULL,1);
INSERT INTO "bms_year_event" VALUES(1,1206,12,12,'Kommunestyret vedtar; mål låses',NULL,1);
INSERT INTO "bms_year_event" VALUES(1,1207,1,1,'Årsresultat registreres (frist 1. februar), virksomhetsplan for året',NULL,1);
INSERT INTO "bms_year_event" VALUES(1,1208,2,4,'Årsmelding; KOSTRA leveres januar-februar',NULL,1);
INSERT INTO "bms_year_event" VALUES(1,1209,5,5,'Tertialrapport 1 (frist 15. mai)',NULL,1);
INSERT INTO "bms_year_event" VALUES(1,1210,6,6,'Årsmelding til kommunestyret',NULL,1);
INSERT INTO "bms_year_event" VALUES(1,1211,9,9,'Tertialrapport 2 (frist 15. september)',NULL,1);
INSERT INTO "bms_year_event" VALUES(1,1212,10,11,'Bruker- og medarbeiderundersøkelser',NULL,1);
CREATE INDEX bms_audit_at_ix ON bms_audit (municipality_id, at);
CREATE INDEX bms_audit_object_kind_object_id_ix ON bms_audit (municipality_id, object_kind, object_id);
CREATE INDEX bms_focus_area_sort_ix ON bms_focus_area (municipality_id, sort);
CREATE INDEX bms_indicator_code_ix ON bms_indicator (municipality_id, code);
CREATE INDEX bms_scorecard_sort_ix ON bms_scorecard (municipality_id, sort);
CREATE INDEX bms_tree_version_applies_from_ix ON bms_tree_version (municipality_id, applies_from);
CREATE INDEX bms_success_criterion_focus_area_id_sort_ix ON bms_success_criterion (municipality_id, focus_area_id, sort);
CREATE INDEX bms_measurement_point_last_day_ix ON bms_measurement_point (municipality_id, last_day);
CREATE INDEX bms_target_indicator_version_id_unit_key_valid_from_ix ON bms_target (municipality_id, indicator_version_id, unit_key, valid_from);
CREATE INDEX bms_measurement_unit_key_ix ON bms_measurement (municipality_id, unit_key);
CREATE INDEX bms_entry_measurement_id_at_ix ON bms_entry (municipality_id, measurement_id, at);
CREATE INDEX bms_feed_user_key_ix ON bms_feed (municipality_id, user_key);
CREATE INDEX bms_import_profile_name_ix ON bms_import_profile (municipality_id, name);
CREATE INDEX bms_job_at_ix ON bms_job (municipality_id, at);
CREATE INDEX bms_outbox_sent_at_ix ON bms_outbox (municipality_id, sent_at);
CREATE INDEX bms_upload_at_ix ON bms_upload (municipality_id, at);
CREATE INDEX bms_action_carried_from_id_ix ON bms_action (municipality_id, carried_from_id);
CREATE INDEX bms_action_deadline_ix ON bms_action (municipality_id, deadline);
CREATE INDEX bms_action_node_kind_node_id_ix ON bms_action (municipality_id, node_kind, node_id);
CREATE INDEX bms_action_responsible_key_ix ON bms_action (municipality_id, responsible_key);
CREATE INDEX bms_action_unit_key_ix ON bms_action (municipality_id, unit_key);
CREATE INDEX bms_action_helper_user_key_ix ON bms_action_helper (municipality_id, user_key);
CREATE INDEX bms_action_link_action_id_ix ON bms_action_link (municipality_id, action_id);
CREATE INDEX bms_action_note_action_id_at_ix ON bms_action_note (municipality_id, action_id, at);
CREATE INDEX bms_action_status_action_id_day_ix ON bms_action_status (municipality_id, action_id, day);
CREATE INDEX bms_action_step_action_id_day_ix ON bms_action_step (municipality_id, action_id, day);
CREATE INDEX bms_report_chapter_kind_sort_ix ON bms_report_chapter (municipality_id, kind, sort);
CREATE INDEX bms_report_kind_period_key_ix ON bms_report (municipality_id, kind, period_key);
CREATE INDEX bms_report_unit_key_ix ON bms_report (municipality_id, unit_key);
CREATE INDEX bms_snapshot_report_id_ix ON bms_snapshot (municipality_id, report_id);
CREATE INDEX bms_snapshot_unit_key_period_key_ix ON bms_snapshot (municipality_id, unit_key, period_key);
CREATE INDEX bms_publication_snapshot_id_ix ON bms_publication (municipality_id, snapshot_id);
CREATE INDEX bms_snapshot_person_user_key_ix ON bms_snapshot_person (municipality_id, user_key);
CREATE INDEX bms_word_template_at_ix ON bms_word_template (municipality_id, at);
CREATE INDEX bms_answer_scale_name_ix ON bms_answer_scale (municipality_id, name);
CREATE INDEX bms_year_event_month_from_ix ON bms_year_event (municipality_id, month_from);
CREATE INDEX bms_question_indicator_version_id_sort_ix ON bms_question (municipality_id, indicator_version_id, sort);
CREATE INDEX bms_snapshot_period_key_unit_key_kind_at_ix ON bms_snapshot (municipality_id, period_key, unit_key, kind, at);
COMMIT;
