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
INSERT INTO "bms_action" VALUES(1,1140,'Nærværsprosjekt i helse og omsorg','','HO','anne.moe','2026-01-15','2026-12-15',NULL,NULL,'in_progress',0,450000000000,NULL,NULL,'','','','',NULL,'indicator',62,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1143,'Ny turnus med langvakter ved sykehjemmet','','SYK','berit.rønning','2026-02-01','2026-06-30',NULL,NULL,'in_progress',0,180000000000,NULL,NULL,'','','','',NULL,'indicator',62,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1146,'Oppfølgingskurs for alle ledere','','HK','leif.aas','2026-03-01','2026-11-30',NULL,NULL,'in_progress',0,120000000000,NULL,NULL,'','','','',NULL,'criterion',14,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1149,'Vikarpool for barnehagene','','OPP','per.aune','2025-09-01','2026-03-31',NULL,'2026-03-31','completed',100,300000000000,NULL,NULL,'','','','',NULL,'indicator',62,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1153,'Faste treffpunkt mellom foreldre og personale','','SBH','tone.dahl','2026-02-15','2026-10-31',NULL,NULL,'in_progress',0,0,NULL,NULL,'','','','',NULL,'indicator',30,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1156,'Fast lesekvarter på 1.-5. trinn','','SOD','eva.strand','2025-08-18','2026-06-19',NULL,'2026-06-19','completed',100,25000000000,NULL,NULL,'','','','',NULL,'indicator',56,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1160,'Foreldremøter om trygt skolemiljø','','SOD','eva.strand','2026-08-17','2026-12-01',NULL,NULL,'in_progress',0,10000000000,NULL,NULL,'','','','',NULL,'indicator',60,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1163,'Gjennomgang av ventelister to ganger i måneden','','SYK','berit.rønning','2026-05-20','2026-12-31',NULL,NULL,'in_progress',0,0,NULL,NULL,'','','','',NULL,'indicator',52,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1166,'Flere saker digitalt: sju nye skjema','','HR','leif.aas','2026-01-10','2026-09-30',NULL,NULL,'in_progress',0,210000000000,NULL,NULL,'','','','',NULL,'criterion',19,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1169,'Varmepumpe og styring på Sodin skole','','EIE','marit.foss','2026-11-01','2027-08-15',NULL,NULL,'planned',0,2400000000000,NULL,NULL,'','','','',NULL,'indicator',26,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1171,'Miljøsertifisering av sykehjemmet','','SYK','berit.rønning','2025-10-01','2026-05-31',NULL,NULL,'cancelled',0,40000000000,NULL,NULL,'','','','',NULL,'indicator',28,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1175,'Heltidsplan 2026-2029','','HK','leif.aas','2026-12-01','2029-12-31',NULL,NULL,'planned',0,150000000000,NULL,NULL,'','','','',NULL,'criterion',15,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1177,'Tilflyttingskampanje «Kom heim»','','HK','ola.haug','2026-04-01','2026-12-31',NULL,NULL,'in_progress',0,175000000000,NULL,NULL,'','','','',NULL,'focus_area',3,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1180,'Regulering av 20 nye tomter på Kyrksæterøra','','PLN','tor.hegg','2025-05-01','2026-08-31',NULL,NULL,'in_progress',0,650000000000,NULL,NULL,'','','','',NULL,'indicator',24,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1183,'Månedlig budsjettmøte med enheter over rammen','','OKO','gro.nilsen','2026-01-15','2026-12-20',NULL,NULL,'in_progress',0,0,NULL,NULL,'','','','',NULL,'indicator',83,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1186,'Opplæring i avvikssystemet','','HO','anne.moe','2025-11-01','2026-02-28',NULL,'2026-02-28','completed',100,30000000000,NULL,NULL,'','','','',NULL,'indicator',93,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1190,'Opplæringsstilling som helsefagarbeider (to lærlinger)','','HJT','siri.myhr','2026-08-01','2028-07-31',NULL,NULL,'in_progress',0,520000000000,NULL,NULL,'','','','',NULL,'indicator',81,NULL,'',NULL,1);
INSERT INTO "bms_action" VALUES(1,1193,'Nytt beredskapsplanverk','','HK','ola.haug','2026-02-01','2026-12-31',NULL,NULL,'in_progress',0,90000000000,NULL,NULL,'','','','',NULL,'',NULL,NULL,'',NULL,1);
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
INSERT INTO "bms_action_status" VALUES(1,1141,1140,'2026-01-01','planned',0,'2026-11-26 00:45:45.483345','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1142,1140,'2026-01-15','in_progress',0,'2026-11-26 00:45:45.483516','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1144,1143,'2026-01-01','planned',0,'2026-11-26 00:45:45.487469','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1145,1143,'2026-02-01','in_progress',0,'2026-11-26 00:45:45.487633','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1147,1146,'2026-01-01','planned',0,'2026-11-26 00:45:45.489562','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1148,1146,'2026-03-01','in_progress',0,'2026-11-26 00:45:45.489670','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1150,1149,'2025-01-01','planned',0,'2026-11-26 00:45:45.491378','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1151,1149,'2025-09-01','in_progress',0,'2026-11-26 00:45:45.491456','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1152,1149,'2026-03-31','completed',100,'2026-11-26 00:45:45.491515','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1154,1153,'2026-01-01','planned',0,'2026-11-26 00:45:45.493038','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1155,1153,'2026-02-15','in_progress',0,'2026-11-26 00:45:45.493119','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1157,1156,'2025-01-01','planned',0,'2026-11-26 00:45:45.494176','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1158,1156,'2025-08-18','in_progress',0,'2026-11-26 00:45:45.494231','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1159,1156,'2026-06-19','completed',100,'2026-11-26 00:45:45.494266','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1161,1160,'2026-01-01','planned',0,'2026-11-26 00:45:45.495284','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1162,1160,'2026-08-17','in_progress',0,'2026-11-26 00:45:45.495340','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1164,1163,'2026-01-01','planned',0,'2026-11-26 00:45:45.496326','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1165,1163,'2026-05-20','in_progress',0,'2026-11-26 00:45:45.496383','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1167,1166,'2026-01-01','planned',0,'2026-11-26 00:45:45.497373','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1168,1166,'2026-01-10','in_progress',0,'2026-11-26 00:45:45.497428','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1170,1169,'2026-01-01','planned',0,'2026-11-26 00:45:45.498370','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1172,1171,'2025-01-01','planned',0,'2026-11-26 00:45:45.499752','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1173,1171,'2025-10-01','in_progress',0,'2026-11-26 00:45:45.499808','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1174,1171,'2026-05-31','cancelled',0,'2026-11-26 00:45:45.499845','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1176,1175,'2026-01-01','planned',0,'2026-11-26 00:45:45.507475','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1178,1177,'2026-01-01','planned',0,'2026-11-26 00:45:45.508613','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1179,1177,'2026-04-01','in_progress',0,'2026-11-26 00:45:45.508673','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1181,1180,'2025-01-01','planned',0,'2026-11-26 00:45:45.509587','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1182,1180,'2025-05-01','in_progress',0,'2026-11-26 00:45:45.509640','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1184,1183,'2026-01-01','planned',0,'2026-11-26 00:45:45.510512','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1185,1183,'2026-01-15','in_progress',0,'2026-11-26 00:45:45.510564','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1187,1186,'2025-01-01','planned',0,'2026-11-26 00:45:45.511427','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1188,1186,'2025-11-01','in_progress',0,'2026-11-26 00:45:45.511480','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1189,1186,'2026-02-28','completed',100,'2026-11-26 00:45:45.511515','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1191,1190,'2026-01-01','planned',0,'2026-11-26 00:45:45.512527','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1192,1190,'2026-08-01','in_progress',0,'2026-11-26 00:45:45.512582','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1194,1193,'2026-01-01','planned',0,'2026-11-26 00:45:45.513450','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_action_status" VALUES(1,1195,1193,'2026-02-01','in_progress',0,'2026-11-26 00:45:45.513502','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
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
INSERT INTO "bms_alembic_version" VALUES('0009');
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
INSERT INTO "bms_audit" VALUES(1,1,'municipality',1,'enabled','False','True','2026-11-26 00:45:44.482539','system','archive','509d66b2-e2a1-48fb-9e52-cc6dca79b2cc');
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
INSERT INTO "bms_entry" VALUES(1,745,275,NULL,'','','','load-745',4213000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,746,277,NULL,'','','','load-746',4189000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,747,279,NULL,'','','','load-747',8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,748,281,NULL,'','','','load-748',13000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,749,283,NULL,'','','','load-749',NULL,5405400000000,32175000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,750,285,NULL,'Nevner: eid areal 2015 for Hemne (1612) i KOSTRA, funksjon 130+221+222+261+381+386','','','load-750',NULL,5148000000000,32175000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,751,287,NULL,'','','','load-751',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,752,306,NULL,'','','','load-752',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,753,288,NULL,'','','','load-753',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,754,307,NULL,'','','','load-754',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,755,289,NULL,'','','','load-755',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,756,308,NULL,'','','','load-756',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,757,290,NULL,'','','','load-757',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,758,309,NULL,'','','','load-758',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,759,291,NULL,'','','','load-759',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,760,310,NULL,'','','','load-760',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,761,292,NULL,'','','','load-761',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,762,311,NULL,'','','','load-762',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,763,293,NULL,'','','','load-763',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,764,312,NULL,'','','','load-764',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,765,294,NULL,'','','','load-765',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,766,313,NULL,'','','','load-766',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,767,295,NULL,'','','','load-767',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,768,314,NULL,'','','','load-768',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,769,296,NULL,'','','','load-769',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,770,315,NULL,'','','','load-770',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,771,297,NULL,'','','','load-771',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,772,316,NULL,'','','','load-772',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,773,298,NULL,'','','','load-773',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,774,317,NULL,'','','','load-774',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,775,299,NULL,'','','','load-775',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,776,318,NULL,'','','','load-776',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,777,300,NULL,'','','','load-777',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,778,319,NULL,'','','','load-778',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,779,301,NULL,'','','','load-779',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,780,320,NULL,'','','','load-780',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,781,302,NULL,'','','','load-781',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,782,321,NULL,'','','','load-782',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,783,303,NULL,'','','','load-783',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,784,322,NULL,'','','','load-784',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,785,304,NULL,'','','','load-785',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,786,323,NULL,'','','','load-786',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,787,325,NULL,'','','','load-787',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,788,344,NULL,'','','','load-788',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,789,326,NULL,'','','','load-789',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,790,345,NULL,'','','','load-790',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,791,327,NULL,'','','','load-791',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,792,346,NULL,'','','','load-792',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,793,328,NULL,'','','','load-793',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,794,347,NULL,'','','','load-794',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,795,329,NULL,'','','','load-795',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,796,348,NULL,'','','','load-796',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,797,330,NULL,'','','','load-797',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,798,349,NULL,'','','','load-798',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,799,331,NULL,'','','','load-799',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,800,350,NULL,'','','','load-800',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,801,332,NULL,'','','','load-801',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,802,351,NULL,'','','','load-802',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,803,333,NULL,'','','','load-803',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,804,352,NULL,'','','','load-804',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,805,334,NULL,'','','','load-805',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,806,353,NULL,'','','','load-806',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,807,335,NULL,'','','','load-807',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,808,354,NULL,'','','','load-808',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,809,336,NULL,'','','','load-809',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,810,355,NULL,'','','','load-810',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,811,337,NULL,'','','','load-811',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,812,356,NULL,'','','','load-812',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,813,338,NULL,'','','','load-813',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,814,357,NULL,'','','','load-814',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,815,339,NULL,'','','','load-815',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,816,358,NULL,'','','','load-816',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,817,340,NULL,'','','','load-817',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,818,359,NULL,'','','','load-818',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,819,341,NULL,'','','','load-819',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,820,360,NULL,'','','','load-820',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,821,342,NULL,'','','','load-821',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,822,361,NULL,'','','','load-822',NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,823,363,NULL,'','','','load-823',NULL,NULL,NULL,NULL,NULL,NULL,NULL,28,52,'{"0": {"6": 8, "5": 12, "4": 6, "3": 2}}',NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,824,364,NULL,'','','','load-824',NULL,NULL,NULL,NULL,NULL,NULL,NULL,10,20,'{"0": {"6": 3, "5": 5, "4": 2}}',NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,825,365,NULL,'','','','load-825',NULL,NULL,NULL,NULL,NULL,NULL,NULL,6,9,'{"0": {"6": 3, "5": 2, "4": 1}}',NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,826,367,NULL,'','','','load-826',NULL,NULL,NULL,NULL,NULL,NULL,NULL,30,50,'{"0": {"6": 10, "5": 12, "4": 6, "3": 2}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,827,368,NULL,'','','','load-827',NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,22,'{"0": {"6": 2, "5": 4, "4": 5, "3": 1}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,828,369,NULL,'','','','load-828',NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,8,'{"0": {"6": 2, "5": 2}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,829,371,NULL,'','','','load-829',NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,40,'{"0": {"6": 6, "5": 10, "4": 12, "3": 4}}',NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,830,372,NULL,'','','','load-830',NULL,NULL,NULL,NULL,NULL,NULL,NULL,80,150,'{"0": {"6": 20, "5": 30, "4": 20, "3": 8, "2": 2}}',NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,831,374,NULL,'','','','load-831',NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,120,'{"0": {"6": 30, "5": 24, "4": 6}}',NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,832,376,NULL,'','','','load-832',NULL,NULL,NULL,NULL,NULL,NULL,NULL,50,120,'{"0": {"6": 20, "5": 20, "4": 8, "3": 2}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,833,378,NULL,'','','','load-833',NULL,81000000,88000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,834,380,NULL,'','','','load-834',NULL,25000000,26000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,835,382,NULL,'','','','load-835',NULL,52000000,57000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,836,384,NULL,'','','','load-836',NULL,84000000,90000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,837,386,NULL,'','','','load-837',NULL,28000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,838,388,NULL,'','','','load-838',NULL,55000000,62000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,839,390,NULL,'','','','load-839',NULL,33000000,36000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,840,392,NULL,'','','','load-840',NULL,13000000,13000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,841,394,NULL,'','','','load-841',NULL,26000000,27000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,842,396,NULL,'','','','load-842',NULL,38000000,40000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,843,398,NULL,'','','','load-843',NULL,12000000,14000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,844,400,NULL,'','','','load-844',NULL,27000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,845,402,NULL,'','','','load-845',31000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,846,404,NULL,'','','','load-846',26000000,NULL,NULL,NULL,NULL,6000000,NULL,NULL,NULL,NULL,NULL,'final','2025-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,847,406,NULL,'','','','load-847',24000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final','2025-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,848,408,NULL,'','','','load-848',22000000,NULL,NULL,NULL,NULL,20000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,849,410,NULL,'','','','load-849',38000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,850,412,NULL,'','','','load-850',29000000,NULL,NULL,NULL,NULL,13000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,851,414,NULL,'','','','load-851',41200000,NULL,NULL,NULL,NULL,46000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,852,416,NULL,'','','','load-852',40600000,NULL,NULL,NULL,NULL,43000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,853,418,NULL,'','','','load-853',50000000,NULL,NULL,NULL,NULL,40000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,854,419,NULL,'','','','load-854',48000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,855,420,NULL,'','','','load-855',51000000,NULL,NULL,NULL,NULL,6000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,856,422,NULL,'','','','load-856',49000000,NULL,NULL,NULL,NULL,38000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,857,423,NULL,'','','','load-857',51000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,858,424,NULL,'','','','load-858',47000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,859,426,NULL,'','','','load-859',4200000,NULL,NULL,NULL,NULL,NULL,NULL,37,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,860,427,NULL,'','','','load-860',4500000,NULL,NULL,NULL,NULL,NULL,NULL,10,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,861,428,NULL,'','','','load-861',4400000,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,862,430,NULL,'','','','load-862',4100000,NULL,NULL,NULL,NULL,NULL,NULL,41,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,863,431,NULL,'','','','load-863',4600000,NULL,NULL,NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,864,432,NULL,'','','','load-864',4800000,NULL,NULL,NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,865,434,NULL,'','','','load-865',NULL,12000000,160000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,866,435,NULL,'','','','load-866',NULL,2000000,40000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,867,436,NULL,'','','','load-867',NULL,1000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,868,438,NULL,'','','','load-868',NULL,9000000,150000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,869,439,NULL,'','','','load-869',NULL,2000000,42000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,870,440,NULL,'','','','load-870',NULL,0,28000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,871,442,NULL,'','','','load-871',3000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,872,443,NULL,'','','','load-872',6800000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,873,444,NULL,'','','','load-873',4000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,874,445,NULL,'','','','load-874',6000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,875,446,NULL,'','','','load-875',11000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,876,447,NULL,'','','','load-876',9500000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,877,448,NULL,'','','','load-877',8000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,878,449,NULL,'','','','load-878',6000000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,879,450,NULL,'','','','load-879',12000000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,880,451,NULL,'','','','load-880',9600000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,881,452,NULL,'','','','load-881',4000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,882,453,NULL,'','','','load-882',6000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,883,454,NULL,'','','','load-883',4500000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,884,455,NULL,'','','','load-884',10000000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,885,456,NULL,'','','','load-885',3000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,886,457,NULL,'','','','load-886',3000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,887,458,NULL,'','','','load-887',5000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,888,459,NULL,'','','','load-888',4000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,889,461,NULL,'','','','load-889',2000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,890,462,NULL,'','','','load-890',6000000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,891,463,NULL,'','','','load-891',5000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,892,464,NULL,'','','','load-892',8000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,893,465,NULL,'','','','load-893',10000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,894,466,NULL,'','','','load-894',7500000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,895,467,NULL,'','','','load-895',12000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,896,468,NULL,'','','','load-896',5000000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,897,469,NULL,'','','','load-897',11000000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,898,470,NULL,'','','','load-898',9000000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,899,471,NULL,'','','','load-899',3000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,900,472,NULL,'','','','load-900',4000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,901,473,NULL,'','','','load-901',5000000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,902,474,NULL,'','','','load-902',9000000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,903,475,NULL,'','','','load-903',2000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,904,476,NULL,'','','','load-904',2500000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,905,477,NULL,'','','','load-905',4000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,906,478,NULL,'','','','load-906',6000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,907,480,NULL,'','','','load-907',1000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,908,481,NULL,'','','','load-908',7200000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,909,482,NULL,'','','','load-909',4500000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,910,483,NULL,'','','','load-910',7000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,911,484,NULL,'','','','load-911',12000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,912,485,NULL,'','','','load-912',8000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,913,486,NULL,'','','','load-913',15000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,914,487,NULL,'','','','load-914',6500000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,915,488,NULL,'','','','load-915',12500000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,916,489,NULL,'','','','load-916',10400000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,917,490,NULL,'','','','load-917',2000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,918,491,NULL,'','','','load-918',8000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,919,492,NULL,'','','','load-919',6000000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,920,493,NULL,'','','','load-920',10500000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,921,494,NULL,'','','','load-921',1000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,922,495,NULL,'','','','load-922',3000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,923,496,NULL,'','','','load-923',4400000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,924,497,NULL,'','','','load-924',7000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,925,499,NULL,'','','','load-925',1200000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,926,500,NULL,'','','','load-926',6200000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,927,501,NULL,'','','','load-927',4000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,928,502,NULL,'','','','load-928',6500000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,929,503,NULL,'','','','load-929',9000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,930,504,NULL,'','','','load-930',7000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,931,505,NULL,'','','','load-931',10000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,932,506,NULL,'','','','load-932',5500000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,933,507,NULL,'','','','load-933',10000000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,934,508,NULL,'','','','load-934',8800000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,935,509,NULL,'','','','load-935',2500000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,936,510,NULL,'','','','load-936',6000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,937,511,NULL,'','','','load-937',5000000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,938,512,NULL,'','','','load-938',8600000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,939,513,NULL,'','','','load-939',1500000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,940,514,NULL,'','','','load-940',2800000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,941,515,NULL,'','','','load-941',4000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-09-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,942,518,NULL,'','','','load-942',500000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,943,519,NULL,'','','','load-943',1400000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,944,520,NULL,'','','','load-944',1500000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,945,521,NULL,'','','','load-945',1000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,946,522,NULL,'','','','load-946',2500000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,947,523,NULL,'','','','load-947',2000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,948,524,NULL,'','','','load-948',3000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,949,525,NULL,'','','','load-949',1000000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,950,526,NULL,'','','','load-950',1800000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,951,527,NULL,'','','','load-951',1600000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,952,528,NULL,'','','','load-952',1000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,953,529,NULL,'','','','load-953',1200000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,954,530,NULL,'','','','load-954',800000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,955,531,NULL,'','','','load-955',1500000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,956,532,NULL,'','','','load-956',500000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,957,533,NULL,'','','','load-957',1000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,958,534,NULL,'','','','load-958',1200000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,959,535,NULL,'','','','load-959',2000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,960,537,NULL,'','','','load-960',4600000,NULL,NULL,NULL,NULL,NULL,NULL,5,5,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,961,538,NULL,'','','','load-961',4100000,NULL,NULL,NULL,NULL,NULL,NULL,42,50,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,962,539,NULL,'','','','load-962',4300000,NULL,NULL,NULL,NULL,NULL,NULL,11,14,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,963,540,NULL,'','','','load-963',3600000,NULL,NULL,NULL,NULL,NULL,NULL,8,10,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,964,541,NULL,'','','','load-964',3900000,NULL,NULL,NULL,NULL,NULL,NULL,17,20,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,965,542,NULL,'','','','load-965',4400000,NULL,NULL,NULL,NULL,NULL,NULL,8,9,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,966,543,NULL,'','','','load-966',4000000,NULL,NULL,NULL,NULL,NULL,NULL,2,4,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,967,544,NULL,'','','','load-967',4200000,NULL,NULL,NULL,NULL,NULL,NULL,13,16,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,968,545,NULL,'','','','load-968',3700000,NULL,NULL,NULL,NULL,NULL,NULL,60,95,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,969,546,NULL,'','','','load-969',3900000,NULL,NULL,NULL,NULL,NULL,NULL,50,75,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,970,547,NULL,'','','','load-970',4000000,NULL,NULL,NULL,NULL,NULL,NULL,9,12,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,971,548,NULL,'','','','load-971',4200000,NULL,NULL,NULL,NULL,NULL,NULL,5,6,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,972,549,NULL,'','','','load-972',4100000,NULL,NULL,NULL,NULL,NULL,NULL,14,17,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,973,550,NULL,'','','','load-973',3800000,NULL,NULL,NULL,NULL,NULL,NULL,28,38,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,974,551,NULL,'','','','load-974',4400000,NULL,NULL,NULL,NULL,NULL,NULL,8,9,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,975,552,NULL,'','','','load-975',4500000,NULL,NULL,NULL,NULL,NULL,NULL,8,8,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,976,553,NULL,'','','','load-976',4300000,NULL,NULL,NULL,NULL,NULL,NULL,9,11,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,977,554,NULL,'','','','load-977',3400000,NULL,NULL,NULL,NULL,NULL,NULL,7,10,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,978,556,NULL,'','','','load-978',NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,95,'{"0": {"5": 14, "4": 26, "3": 12, "2": 6, "1": 2}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,979,557,NULL,'','','','load-979',NULL,NULL,NULL,NULL,NULL,NULL,NULL,50,75,'{"0": {"5": 15, "4": 20, "3": 10, "2": 5}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,980,558,NULL,'','','','load-980',NULL,NULL,NULL,NULL,NULL,NULL,NULL,7,10,'{"0": {"4": 3, "3": 3, "2": 1}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,981,559,NULL,'','','','load-981',NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,6,'{"0": {"5": 2, "4": 3}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,982,560,NULL,'','','','load-982',NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,4,'{"0": {"5": 2, "4": 1}}',NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,983,562,NULL,'','','','load-983',NULL,5000000,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,984,581,NULL,'','','','load-984',NULL,5000000,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,985,563,NULL,'','','','load-985',NULL,45000000,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,986,582,NULL,'','','','load-986',NULL,38000000,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,987,564,NULL,'','','','load-987',NULL,14000000,14000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,988,583,NULL,'','','','load-988',NULL,9000000,14000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,989,565,NULL,'','','','load-989',NULL,8000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,990,584,NULL,'','','','load-990',NULL,6000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,991,566,NULL,'','','','load-991',NULL,18000000,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,992,585,NULL,'','','','load-992',NULL,14000000,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,993,567,NULL,'','','','load-993',NULL,9000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,994,586,NULL,'','','','load-994',NULL,6000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,995,568,NULL,'','','','load-995',NULL,4000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,996,587,NULL,'','','','load-996',NULL,3000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,997,569,NULL,'','','','load-997',NULL,12000000,16000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,998,588,NULL,'','','','load-998',NULL,14000000,16000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,999,570,NULL,'','','','load-999',NULL,57000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1000,589,NULL,'','','','load-1000',NULL,24000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1001,571,NULL,'','','','load-1001',NULL,60000000,75000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1002,590,NULL,'','','','load-1002',NULL,26000000,75000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1003,572,NULL,'','','','load-1003',NULL,9000000,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1004,591,NULL,'','','','load-1004',NULL,9000000,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1005,573,NULL,'','','','load-1005',NULL,6000000,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1006,592,NULL,'','','','load-1006',NULL,5000000,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1007,574,NULL,'','','','load-1007',NULL,17000000,17000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1008,593,NULL,'','','','load-1008',NULL,16000000,17000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1009,575,NULL,'','','','load-1009',NULL,30000000,38000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1010,594,NULL,'','','','load-1010',NULL,19000000,38000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1011,576,NULL,'','','','load-1011',NULL,9000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1012,595,NULL,'','','','load-1012',NULL,9000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1013,577,NULL,'','','','load-1013',NULL,8000000,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1014,596,NULL,'','','','load-1014',NULL,8000000,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1015,578,NULL,'','','','load-1015',NULL,11000000,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1016,597,NULL,'','','','load-1016',NULL,9000000,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1017,579,NULL,'','','','load-1017',NULL,6000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1018,598,NULL,'','','','load-1018',NULL,3000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1019,600,NULL,'','','','load-1019',NULL,68000000,92000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1020,601,NULL,'','','','load-1020',NULL,58000000,74000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1021,603,NULL,'','','','load-1021',NULL,72000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1022,604,NULL,'','','','load-1022',NULL,61000000,75000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1023,606,NULL,'1000 kr','','','load-1023',NULL,NULL,NULL,7880000000,8000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1024,607,NULL,'1000 kr','','','load-1024',NULL,NULL,NULL,31800000000,32000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1025,608,NULL,'1000 kr','','','load-1025',NULL,NULL,NULL,9180000000,9000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1026,609,NULL,'1000 kr','','','load-1026',NULL,NULL,NULL,7070000000,7000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1027,610,NULL,'1000 kr','','','load-1027',NULL,NULL,NULL,12360000000,12000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1028,611,NULL,'1000 kr','','','load-1028',NULL,NULL,NULL,5445000000,5500000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1029,612,NULL,'1000 kr','','','load-1029',NULL,NULL,NULL,3000000000,3000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1030,613,NULL,'1000 kr','','','load-1030',NULL,NULL,NULL,14645000000,14500000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1031,614,NULL,'1000 kr','','','load-1031',NULL,NULL,NULL,49440000000,48000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1032,615,NULL,'1000 kr','','','load-1032',NULL,NULL,NULL,37620000000,38000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1033,616,NULL,'1000 kr','','','load-1033',NULL,NULL,NULL,11110000000,11000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1034,617,NULL,'1000 kr','','','load-1034',NULL,NULL,NULL,8730000000,9000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1035,618,NULL,'1000 kr','','','load-1035',NULL,NULL,NULL,11880000000,12000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1036,619,NULL,'1000 kr','','','load-1036',NULL,NULL,NULL,22330000000,22000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1037,620,NULL,'1000 kr','','','load-1037',NULL,NULL,NULL,5790000000,6000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1038,621,NULL,'1000 kr','','','load-1038',NULL,NULL,NULL,6930000000,7000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1039,622,NULL,'1000 kr','','','load-1039',NULL,NULL,NULL,9900000000,10000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1040,623,NULL,'1000 kr','','','load-1040',NULL,NULL,NULL,6090000000,6000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1041,625,NULL,'1000 kr','','','load-1041',NULL,NULL,NULL,2650000000,2700000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1042,626,NULL,'1000 kr','','','load-1042',NULL,NULL,NULL,10900000000,10900000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1043,627,NULL,'1000 kr','','','load-1043',NULL,NULL,NULL,3060000000,3000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1044,628,NULL,'1000 kr','','','load-1044',NULL,NULL,NULL,2300000000,2300000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1045,629,NULL,'1000 kr','','','load-1045',NULL,NULL,NULL,4200000000,4000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1046,630,NULL,'1000 kr','','','load-1046',NULL,NULL,NULL,1800000000,1800000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1047,631,NULL,'1000 kr','','','load-1047',NULL,NULL,NULL,1050000000,1000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1048,632,NULL,'1000 kr','','','load-1048',NULL,NULL,NULL,4900000000,4900000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1049,633,NULL,'1000 kr','','','load-1049',NULL,NULL,NULL,16800000000,16000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1050,634,NULL,'1000 kr','','','load-1050',NULL,NULL,NULL,12700000000,12700000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1051,635,NULL,'1000 kr','','','load-1051',NULL,NULL,NULL,3700000000,3700000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1052,636,NULL,'1000 kr','','','load-1052',NULL,NULL,NULL,2900000000,3000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1053,637,NULL,'1000 kr','','','load-1053',NULL,NULL,NULL,3900000000,4000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1054,638,NULL,'1000 kr','','','load-1054',NULL,NULL,NULL,7600000000,7400000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1055,639,NULL,'1000 kr','','','load-1055',NULL,NULL,NULL,1900000000,2000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1056,640,NULL,'1000 kr','','','load-1056',NULL,NULL,NULL,2400000000,2400000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1057,641,NULL,'1000 kr','','','load-1057',NULL,NULL,NULL,3300000000,3400000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1058,642,NULL,'1000 kr','','','load-1058',NULL,NULL,NULL,2040000000,2000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1059,644,NULL,'','','','load-1059',920000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1060,646,NULL,'','','','load-1060',1620000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1061,648,NULL,'','','','load-1061',5400000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1062,650,NULL,'','','','load-1062',6600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1063,652,NULL,'','','','load-1063',91000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1064,654,NULL,'','','','load-1064',96300000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1065,656,NULL,'','','','load-1065',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1066,675,NULL,'','','','load-1066',NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1067,657,NULL,'','','','load-1067',22000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1068,676,NULL,'','','','load-1068',NULL,18000000,22000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1069,658,NULL,'','','','load-1069',4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1070,677,NULL,'','','','load-1070',NULL,4000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1071,659,NULL,'','','','load-1071',3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1072,678,NULL,'','','','load-1072',NULL,2000000,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1073,660,NULL,'','','','load-1073',18000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1074,679,NULL,'','','','load-1074',NULL,15000000,18000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1075,661,NULL,'','','','load-1075',5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1076,680,NULL,'','','','load-1076',NULL,5000000,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1077,662,NULL,'','','','load-1077',2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1078,681,NULL,'','','','load-1078',NULL,2000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1079,663,NULL,'','','','load-1079',11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1080,682,NULL,'','','','load-1080',NULL,9000000,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1081,664,NULL,'','','','load-1081',140000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1082,683,NULL,'','','','load-1082',NULL,98000000,140000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1083,665,NULL,'','','','load-1083',95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1084,684,NULL,'','','','load-1084',NULL,79000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1085,666,NULL,'','','','load-1085',12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1086,685,NULL,'','','','load-1086',NULL,12000000,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1087,667,NULL,'','','','load-1087',3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1088,686,NULL,'','','','load-1088',NULL,3000000,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1089,668,NULL,'','','','load-1089',20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1090,687,NULL,'','','','load-1090',NULL,17000000,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1091,669,NULL,'','','','load-1091',31000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1092,688,NULL,'','','','load-1092',NULL,26000000,31000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1093,670,NULL,'','','','load-1093',1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1094,689,NULL,'','','','load-1094',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1095,671,NULL,'','','','load-1095',2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1096,690,NULL,'','','','load-1096',NULL,2000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1097,672,NULL,'','','','load-1097',4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1098,691,NULL,'','','','load-1098',NULL,3000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1099,673,NULL,'','','','load-1099',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1100,692,NULL,'','','','load-1100',NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1101,694,NULL,'','','','load-1101',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1102,713,NULL,'','','','load-1102',NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1103,695,NULL,'','','','load-1103',8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1104,714,NULL,'','','','load-1104',NULL,7000000,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1105,696,NULL,'','','','load-1105',1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1106,715,NULL,'','','','load-1106',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1107,697,NULL,'','','','load-1107',2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1108,716,NULL,'','','','load-1108',NULL,1000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1109,698,NULL,'','','','load-1109',7000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1110,717,NULL,'','','','load-1110',NULL,6000000,7000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1111,699,NULL,'','','','load-1111',1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1112,718,NULL,'','','','load-1112',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1113,700,NULL,'','','','load-1113',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1114,719,NULL,'','','','load-1114',NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1115,701,NULL,'','','','load-1115',3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1116,720,NULL,'','','','load-1116',NULL,3000000,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1117,702,NULL,'','','','load-1117',52000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1118,721,NULL,'','','','load-1118',NULL,38000000,52000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1119,703,NULL,'','','','load-1119',30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1120,722,NULL,'','','','load-1120',NULL,27000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1121,704,NULL,'','','','load-1121',4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1122,723,NULL,'','','','load-1122',NULL,4000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1123,705,NULL,'','','','load-1123',1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1124,724,NULL,'','','','load-1124',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1125,706,NULL,'','','','load-1125',6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1126,725,NULL,'','','','load-1126',NULL,5000000,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1127,707,NULL,'','','','load-1127',10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1128,726,NULL,'','','','load-1128',NULL,8000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1129,708,NULL,'','','','load-1129',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1130,727,NULL,'','','','load-1130',NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1131,709,NULL,'','','','load-1131',1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1132,728,NULL,'','','','load-1132',NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1133,710,NULL,'','','','load-1133',2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1134,729,NULL,'','','','load-1134',NULL,2000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1135,711,NULL,'','','','load-1135',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1136,730,NULL,'','','','load-1136',NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1137,732,NULL,'','','','load-1137',NULL,610000000,900000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2025-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1138,734,NULL,'','','','load-1138',NULL,735000000,980000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-01-29 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
INSERT INTO "bms_entry" VALUES(1,1139,736,NULL,'','','','load-1139',NULL,262000000,335000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final','2026-05-12 12:00:00.000000','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36');
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
INSERT INTO "bms_id_block" VALUES('id',1196);
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
INSERT INTO "bms_indicator" VALUES(1,37,'I07','Brukertilfredshet hjemmetjeneste og sykehjem','','Brukerundersøkelse','','leader',NULL,'second_year','active',1,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,43,'I08','Opplevd service på servicetorget','','Brukerundersøkelse','','leader',NULL,'year','active',1,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,48,'I09','Byggesaker behandlet innen frist','','Saksbehandlingssystem','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,50,'I10','Barnevernsundersøkelser innen frist','','Fagsystem barnevern','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,52,'I11','Ventetid på langtidsplass','','Fagsystem helse','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,54,'I12','Grunnskolepoeng','','Skoleporten/Udir','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,56,'I13','Nasjonale prøver lesing 5. trinn','','Udir','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,58,'I14','Trivsel 7. trinn','','Elevundersøkelsen','','leader',NULL,'year','active',1,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,60,'I15','Elever som opplever mobbing','','Elevundersøkelsen','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,62,'I16','Sykefravær samlet','Flere på jobb gir bedre tjenester og mindre slitasje på dem som er til stede.','Lønns- og personalsystem','Ta ut fraværsrapporten for enheten i lønns- og personalsystemet, fra 1. januar til måledatoen. Bruk prosenten nederst på rapporten. Årsverk er avtalte årsverk på måledatoen.','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,64,'I17','Egenmeldt sykefravær','','Lønns- og personalsystem','Samme rapport som for samlet sykefravær, linjen for egenmeldt.','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,66,'I18','Nærvær','','beregnet: 100 - I16','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,68,'I19','Enheter som når eget sykefraværsmål','','beregnet av status på I16','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,70,'I20','Mestringsorientert ledelse (10-FAKTOR)','','10-FAKTOR, import','','leader',NULL,'second_year','active',1,3,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,72,'I21','Samarbeid i enheten (egen pulsmåling)','','Egen undersøkelse i BMS','','leader',NULL,'year','active',1,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,77,'I22','Gjennomførte medarbeidersamtaler','','Enhetsleder','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,79,'I23','Ansatte i hel stilling','','Lønns- og personalsystem','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,81,'I24','Fagutdannede i helse og omsorg','','KOSTRA','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,83,'I25','Budsjettavvik drift (+ er merforbruk)','','Regnskap','Økonomi legger fram tallene i økonomirapporten. Beløp i 1000 kroner.','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,85,'I26','Netto driftsresultat i % av driftsinntekter','','Regnskap/KOSTRA','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,87,'I27','Disposisjonsfond i % av driftsinntekter','','Regnskap/KOSTRA','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,89,'I28','Netto lånegjeld i % av driftsinntekter','','Regnskap/KOSTRA','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,91,'I29','Meldte avvik','','Avvikssystem','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,93,'I30','Avvik lukket innen frist','','Avvikssystem','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,95,'I31','Enheter med gjennomført årlig risikovurdering','','Enhetsleder (ja/nei)','','leader',NULL,'year','active',0,NULL,NULL,NULL,1,'');
INSERT INTO "bms_indicator" VALUES(1,97,'I32','Søknader levert digitalt','','Skjemaløsning','','leader',NULL,'tertial','active',0,NULL,NULL,NULL,1,'');
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
INSERT INTO "bms_indicator_version" VALUES(1,38,37,1,'2000-01-01','','score 1-6',1,'higher',1000000,6000000,'survey','survey','last',1000000,0,'wait',1,'','','','',0,1);
INSERT INTO "bms_indicator_version" VALUES(1,44,43,1,'2000-01-01','','score 1-6',1,'higher',1000000,6000000,'survey','survey','last',1000000,0,'wait',1,'','','','',0,1);
INSERT INTO "bms_indicator_version" VALUES(1,49,48,1,'2000-01-01','Byggesaker som er avgjort innen fristen i plan- og bygningsloven.','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,1,'wait',1,'','','Innen frist','Saker',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,51,50,1,'2000-01-01','Undersøkelser som er avsluttet innen tre måneder (seks i særlige tilfeller).','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,1,'wait',1,'','','Innen frist','Undersøkelser',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,53,52,1,'2000-01-01','Dager fra vedtak om langtidsplass til innflytting, i snitt for vedtakene i perioden.','dager',0,'lower',0,NULL,'number','weighted_mean','last',1000000,1,'wait',1,'','vedtak','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,55,54,1,'2000-01-01','','poeng',1,'higher',0,NULL,'number','weighted_mean','last',1000000,0,'wait',1,'','elever','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,57,56,1,'2000-01-01','','skalapoeng',0,'higher',0,NULL,'number','weighted_mean','last',1000000,0,'wait',1,'','elever','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,59,58,1,'2000-01-01','','score 1-5',1,'higher',1000000,5000000,'mean','survey','last',1000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,61,60,1,'2000-01-01','','%',1,'lower',0,100000000,'ratio','ratio','last',100000000,0,'wait',1,'','','Opplever mobbing','Elever',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,63,62,1,'2000-01-01','Tapte dagsverk på grunn av egen sykdom, egenmeldt og legemeldt, i prosent av avtalte dagsverk.','%',1,'lower',0,100000000,'number','weighted_mean','last',1000000,1,'wait',1,'','årsverk','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,65,64,1,'2000-01-01','Den delen av sykefraværet som er egenmeldt, i prosent av avtalte dagsverk.','%',1,'lower',0,100000000,'number','weighted_mean','last',1000000,1,'wait',1,'','årsverk','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,67,66,1,'2000-01-01','Hundre prosent minus samlet sykefravær.','%',1,'higher',NULL,NULL,'formula','formula','last',1000000,1,'wait',1,'100 - [I16]','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,69,68,1,'2000-01-01','Andelen enheter som selv er grønne på samlet sykefravær, hver mot sitt eget mål.','%',1,'higher',NULL,NULL,'formula','formula','last',1000000,0,'wait',1,'share_green([I16])','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,71,70,1,'2000-01-01','','score 1-5',1,'higher',1000000,5000000,'mean','survey','last',1000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,73,72,1,'2000-01-01','','score 1-5',1,'higher',1000000,5000000,'survey','survey','last',1000000,0,'wait',1,'','','','',0,1);
INSERT INTO "bms_indicator_version" VALUES(1,78,77,1,'2000-01-01','Ansatte som har hatt medarbeidersamtale med nærmeste leder i løpet av året.','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,0,'wait',1,'','','Holdt','Ansatte',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,80,79,1,'2000-01-01','','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,0,'wait',1,'','','Hel stilling','Ansatte',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,82,81,1,'2000-01-01','','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,0,'wait',1,'','','Fagutdannede','Årsverk',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,84,83,1,'2000-01-01','Regnskap mot periodisert budsjett hittil i år. Pluss er merforbruk, minus er mindreforbruk.','%',1,'lower',NULL,NULL,'deviation','deviation','last',1000000,1,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,86,85,1,'2000-01-01','','%',2,'higher',NULL,NULL,'number','none','last',1000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,88,87,1,'2000-01-01','','%',1,'higher',NULL,NULL,'number','none','last',1000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,90,89,1,'2000-01-01','','%',1,'lower',NULL,NULL,'number','none','last',1000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,92,91,1,'2000-01-01','','antall',0,'observation',0,NULL,'number','sum','last',1000000,1,'wait',0,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,94,93,1,'2000-01-01','','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,1,'wait',1,'','','I tide','Meldte',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,96,95,1,'2000-01-01','','%',1,'higher',0,100000000,'yes_no','ratio','last',100000000,0,'wait',1,'','','','',0,0);
INSERT INTO "bms_indicator_version" VALUES(1,98,97,1,'2000-01-01','','%',1,'higher',0,100000000,'ratio','ratio','last',100000000,1,'wait',1,'','','Digitalt','Søknader',0,0);
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
INSERT INTO "bms_measurement" VALUES(1,275,274,'HK',0,NULL,745,'','2025-01-29 12:00:00.000000',NULL,NULL,4213000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,277,276,'HK',0,NULL,746,'','2026-01-29 12:00:00.000000',NULL,NULL,4189000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,279,278,'HK',0,NULL,747,'','2025-01-29 12:00:00.000000',NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,281,280,'HK',0,NULL,748,'','2026-01-29 12:00:00.000000',NULL,NULL,13000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,283,282,'HK',0,NULL,749,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,5405400000000,32175000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,285,284,'HK',0,NULL,750,'Nevner: eid areal 2015 for Hemne (1612) i KOSTRA, funksjon 130+221+222+261+381+386','2026-01-29 12:00:00.000000',NULL,NULL,NULL,5148000000000,32175000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,287,286,'HK',0,NULL,751,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,288,286,'SOD',0,NULL,753,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,289,286,'SVS',0,NULL,755,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,290,286,'VIS',0,NULL,757,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,291,286,'KBH',0,NULL,759,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,292,286,'SBH',0,NULL,761,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,293,286,'VBH',0,NULL,763,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,294,286,'BF',0,NULL,765,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,295,286,'SYK',0,NULL,767,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,296,286,'HJT',0,NULL,769,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,297,286,'LEG',0,NULL,771,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,298,286,'NAV',0,NULL,773,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,299,286,'KT',0,NULL,775,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,300,286,'EIE',0,NULL,777,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,301,286,'PLN',0,NULL,779,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,302,286,'OKO',0,NULL,781,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,303,286,'HR',0,NULL,783,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,304,286,'KUL',0,NULL,785,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,306,305,'HK',0,NULL,752,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,307,305,'SOD',0,NULL,754,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,308,305,'SVS',0,NULL,756,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,309,305,'VIS',0,NULL,758,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,310,305,'KBH',0,NULL,760,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,311,305,'SBH',0,NULL,762,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,312,305,'VBH',0,NULL,764,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,313,305,'BF',0,NULL,766,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,314,305,'SYK',0,NULL,768,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,315,305,'HJT',0,NULL,770,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,316,305,'LEG',0,NULL,772,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,317,305,'NAV',0,NULL,774,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,318,305,'KT',0,NULL,776,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,319,305,'EIE',0,NULL,778,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,320,305,'PLN',0,NULL,780,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,321,305,'OKO',0,NULL,782,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,322,305,'HR',0,NULL,784,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,323,305,'KUL',0,NULL,786,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,325,324,'HK',0,NULL,787,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,326,324,'SOD',0,NULL,789,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,327,324,'SVS',0,NULL,791,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,328,324,'VIS',0,NULL,793,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,329,324,'KBH',0,NULL,795,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,330,324,'SBH',0,NULL,797,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,331,324,'VBH',0,NULL,799,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,332,324,'BF',0,NULL,801,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,333,324,'SYK',0,NULL,803,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,334,324,'HJT',0,NULL,805,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,335,324,'LEG',0,NULL,807,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,336,324,'NAV',0,NULL,809,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,337,324,'KT',0,NULL,811,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,338,324,'EIE',0,NULL,813,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,339,324,'PLN',0,NULL,815,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,340,324,'OKO',0,NULL,817,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,341,324,'HR',0,NULL,819,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,342,324,'KUL',0,NULL,821,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,344,343,'HK',0,NULL,788,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,345,343,'SOD',0,NULL,790,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,346,343,'SVS',0,NULL,792,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,347,343,'VIS',0,NULL,794,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,348,343,'KBH',0,NULL,796,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,349,343,'SBH',0,NULL,798,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,350,343,'VBH',0,NULL,800,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,351,343,'BF',0,NULL,802,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,352,343,'SYK',0,NULL,804,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,353,343,'HJT',0,NULL,806,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,354,343,'LEG',0,NULL,808,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,355,343,'NAV',0,NULL,810,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,356,343,'KT',0,NULL,812,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,357,343,'EIE',0,NULL,814,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,358,343,'PLN',0,NULL,816,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,359,343,'OKO',0,NULL,818,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,360,343,'HR',0,NULL,820,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,361,343,'KUL',0,NULL,822,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,363,362,'KBH',0,NULL,823,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,28,52,'{"0": {"6": 8, "5": 12, "4": 6, "3": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,364,362,'SBH',0,NULL,824,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,10,20,'{"0": {"6": 3, "5": 5, "4": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,365,362,'VBH',0,NULL,825,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,6,9,'{"0": {"6": 3, "5": 2, "4": 1}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,367,366,'KBH',0,NULL,826,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,30,50,'{"0": {"6": 10, "5": 12, "4": 6, "3": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,368,366,'SBH',0,NULL,827,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,22,'{"0": {"6": 2, "5": 4, "4": 5, "3": 1}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,369,366,'VBH',0,NULL,828,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,8,'{"0": {"6": 2, "5": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,371,370,'SYK',0,NULL,829,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,40,'{"0": {"6": 6, "5": 10, "4": 12, "3": 4}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,372,370,'HJT',0,NULL,830,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,80,150,'{"0": {"6": 20, "5": 30, "4": 20, "3": 8, "2": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,374,373,'HR',0,NULL,831,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,120,'{"0": {"6": 30, "5": 24, "4": 6}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,376,375,'HR',0,NULL,832,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,50,120,'{"0": {"6": 20, "5": 20, "4": 8, "3": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,378,377,'PLN',0,NULL,833,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,81000000,88000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,380,379,'PLN',0,NULL,834,'','2025-05-12 12:00:00.000000',NULL,NULL,NULL,25000000,26000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,382,381,'PLN',0,NULL,835,'','2025-09-12 12:00:00.000000',NULL,NULL,NULL,52000000,57000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,384,383,'PLN',0,NULL,836,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,84000000,90000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,386,385,'PLN',0,NULL,837,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,28000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,388,387,'PLN',0,NULL,838,'','2026-09-12 12:00:00.000000',NULL,NULL,NULL,55000000,62000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,390,389,'BF',0,NULL,839,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,33000000,36000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,392,391,'BF',0,NULL,840,'','2025-05-12 12:00:00.000000',NULL,NULL,NULL,13000000,13000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,394,393,'BF',0,NULL,841,'','2025-09-12 12:00:00.000000',NULL,NULL,NULL,26000000,27000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,396,395,'BF',0,NULL,842,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,38000000,40000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,398,397,'BF',0,NULL,843,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,12000000,14000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,400,399,'BF',0,NULL,844,'','2026-09-12 12:00:00.000000',NULL,NULL,NULL,27000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,402,401,'SYK',0,NULL,845,'','2025-01-29 12:00:00.000000',NULL,NULL,31000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,404,403,'SYK',0,NULL,846,'','2025-05-12 12:00:00.000000',NULL,NULL,26000000,NULL,NULL,NULL,NULL,6000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,406,405,'SYK',0,NULL,847,'','2025-09-12 12:00:00.000000',NULL,NULL,24000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,408,407,'SYK',0,NULL,848,'','2026-01-29 12:00:00.000000',NULL,NULL,22000000,NULL,NULL,NULL,NULL,20000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,410,409,'SYK',0,NULL,849,'','2026-05-12 12:00:00.000000',NULL,NULL,38000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,412,411,'SYK',0,NULL,850,'','2026-09-12 12:00:00.000000',NULL,NULL,29000000,NULL,NULL,NULL,NULL,13000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,414,413,'SOD',0,NULL,851,'','2025-01-29 12:00:00.000000',NULL,NULL,41200000,NULL,NULL,NULL,NULL,46000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,416,415,'SOD',0,NULL,852,'','2026-01-29 12:00:00.000000',NULL,NULL,40600000,NULL,NULL,NULL,NULL,43000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,418,417,'SOD',0,NULL,853,'','2025-01-29 12:00:00.000000',NULL,NULL,50000000,NULL,NULL,NULL,NULL,40000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,419,417,'SVS',0,NULL,854,'','2025-01-29 12:00:00.000000',NULL,NULL,48000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,420,417,'VIS',0,NULL,855,'','2025-01-29 12:00:00.000000',NULL,NULL,51000000,NULL,NULL,NULL,NULL,6000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,422,421,'SOD',0,NULL,856,'','2026-01-29 12:00:00.000000',NULL,NULL,49000000,NULL,NULL,NULL,NULL,38000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,423,421,'SVS',0,NULL,857,'','2026-01-29 12:00:00.000000',NULL,NULL,51000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,424,421,'VIS',0,NULL,858,'','2026-01-29 12:00:00.000000',NULL,NULL,47000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,426,425,'SOD',0,NULL,859,'','2025-01-29 12:00:00.000000',NULL,NULL,4200000,NULL,NULL,NULL,NULL,NULL,NULL,37,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,427,425,'SVS',0,NULL,860,'','2025-01-29 12:00:00.000000',NULL,NULL,4500000,NULL,NULL,NULL,NULL,NULL,NULL,10,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,428,425,'VIS',0,NULL,861,'','2025-01-29 12:00:00.000000',NULL,NULL,4400000,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,430,429,'SOD',0,NULL,862,'','2026-01-29 12:00:00.000000',NULL,NULL,4100000,NULL,NULL,NULL,NULL,NULL,NULL,41,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,431,429,'SVS',0,NULL,863,'','2026-01-29 12:00:00.000000',NULL,NULL,4600000,NULL,NULL,NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,432,429,'VIS',0,NULL,864,'','2026-01-29 12:00:00.000000',NULL,NULL,4800000,NULL,NULL,NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,434,433,'SOD',0,NULL,865,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,12000000,160000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,435,433,'SVS',0,NULL,866,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,2000000,40000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,436,433,'VIS',0,NULL,867,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,438,437,'SOD',0,NULL,868,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,150000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,439,437,'SVS',0,NULL,869,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,2000000,42000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,440,437,'VIS',0,NULL,870,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,28000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,442,441,'HK',0,NULL,871,'','2025-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,443,441,'SOD',0,NULL,872,'','2025-01-29 12:00:00.000000',NULL,NULL,6800000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,444,441,'SVS',0,NULL,873,'','2025-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,445,441,'VIS',0,NULL,874,'','2025-01-29 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,446,441,'KBH',0,NULL,875,'','2025-01-29 12:00:00.000000',NULL,NULL,11000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,447,441,'SBH',0,NULL,876,'','2025-01-29 12:00:00.000000',NULL,NULL,9500000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,448,441,'VBH',0,NULL,877,'','2025-01-29 12:00:00.000000',NULL,NULL,8000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,449,441,'BF',0,NULL,878,'','2025-01-29 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,450,441,'SYK',0,NULL,879,'','2025-01-29 12:00:00.000000',NULL,NULL,12000000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,451,441,'HJT',0,NULL,880,'','2025-01-29 12:00:00.000000',NULL,NULL,9600000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,452,441,'LEG',0,NULL,881,'','2025-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,453,441,'NAV',0,NULL,882,'','2025-01-29 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,454,441,'KT',0,NULL,883,'','2025-01-29 12:00:00.000000',NULL,NULL,4500000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,455,441,'EIE',0,NULL,884,'','2025-01-29 12:00:00.000000',NULL,NULL,10000000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,456,441,'PLN',0,NULL,885,'','2025-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,457,441,'OKO',0,NULL,886,'','2025-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,458,441,'HR',0,NULL,887,'','2025-01-29 12:00:00.000000',NULL,NULL,5000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,459,441,'KUL',0,NULL,888,'','2025-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,461,460,'HK',0,NULL,889,'','2026-01-29 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,462,460,'SOD',0,NULL,890,'','2026-01-29 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,463,460,'SVS',0,NULL,891,'','2026-01-29 12:00:00.000000',NULL,NULL,5000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,464,460,'VIS',0,NULL,892,'','2026-01-29 12:00:00.000000',NULL,NULL,8000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,465,460,'KBH',0,NULL,893,'','2026-01-29 12:00:00.000000',NULL,NULL,10000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,466,460,'SBH',0,NULL,894,'','2026-01-29 12:00:00.000000',NULL,NULL,7500000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,467,460,'VBH',0,NULL,895,'','2026-01-29 12:00:00.000000',NULL,NULL,12000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,468,460,'BF',0,NULL,896,'','2026-01-29 12:00:00.000000',NULL,NULL,5000000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,469,460,'SYK',0,NULL,897,'','2026-01-29 12:00:00.000000',NULL,NULL,11000000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,470,460,'HJT',0,NULL,898,'','2026-01-29 12:00:00.000000',NULL,NULL,9000000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,471,460,'LEG',0,NULL,899,'','2026-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,472,460,'NAV',0,NULL,900,'','2026-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,473,460,'KT',0,NULL,901,'','2026-01-29 12:00:00.000000',NULL,NULL,5000000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,474,460,'EIE',0,NULL,902,'','2026-01-29 12:00:00.000000',NULL,NULL,9000000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,475,460,'PLN',0,NULL,903,'','2026-01-29 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,476,460,'OKO',0,NULL,904,'','2026-01-29 12:00:00.000000',NULL,NULL,2500000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,477,460,'HR',0,NULL,905,'','2026-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,478,460,'KUL',0,NULL,906,'','2026-01-29 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,480,479,'HK',0,NULL,907,'','2026-05-12 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,481,479,'SOD',0,NULL,908,'','2026-05-12 12:00:00.000000',NULL,NULL,7200000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,482,479,'SVS',0,NULL,909,'','2026-05-12 12:00:00.000000',NULL,NULL,4500000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,483,479,'VIS',0,NULL,910,'','2026-05-12 12:00:00.000000',NULL,NULL,7000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,484,479,'KBH',0,NULL,911,'','2026-05-12 12:00:00.000000',NULL,NULL,12000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,485,479,'SBH',0,NULL,912,'','2026-05-12 12:00:00.000000',NULL,NULL,8000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,486,479,'VBH',0,NULL,913,'','2026-05-12 12:00:00.000000',NULL,NULL,15000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,487,479,'BF',0,NULL,914,'','2026-05-12 12:00:00.000000',NULL,NULL,6500000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,488,479,'SYK',0,NULL,915,'','2026-05-12 12:00:00.000000',NULL,NULL,12500000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,489,479,'HJT',0,NULL,916,'','2026-05-12 12:00:00.000000',NULL,NULL,10400000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,490,479,'LEG',0,NULL,917,'','2026-05-12 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,491,479,'NAV',0,NULL,918,'','2026-05-12 12:00:00.000000',NULL,NULL,8000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,492,479,'KT',0,NULL,919,'','2026-05-12 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,493,479,'EIE',0,NULL,920,'','2026-05-12 12:00:00.000000',NULL,NULL,10500000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,494,479,'PLN',0,NULL,921,'','2026-05-12 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,495,479,'OKO',0,NULL,922,'','2026-05-12 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,496,479,'HR',0,NULL,923,'','2026-05-12 12:00:00.000000',NULL,NULL,4400000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,497,479,'KUL',0,NULL,924,'','2026-05-12 12:00:00.000000',NULL,NULL,7000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,499,498,'HK',0,NULL,925,'','2026-09-12 12:00:00.000000',NULL,NULL,1200000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,500,498,'SOD',0,NULL,926,'','2026-09-12 12:00:00.000000',NULL,NULL,6200000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,501,498,'SVS',0,NULL,927,'','2026-09-12 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,502,498,'VIS',0,NULL,928,'','2026-09-12 12:00:00.000000',NULL,NULL,6500000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,503,498,'KBH',0,NULL,929,'','2026-09-12 12:00:00.000000',NULL,NULL,9000000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,504,498,'SBH',0,NULL,930,'','2026-09-12 12:00:00.000000',NULL,NULL,7000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,505,498,'VBH',0,NULL,931,'','2026-09-12 12:00:00.000000',NULL,NULL,10000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,506,498,'BF',0,NULL,932,'','2026-09-12 12:00:00.000000',NULL,NULL,5500000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,507,498,'SYK',0,NULL,933,'','2026-09-12 12:00:00.000000',NULL,NULL,10000000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,508,498,'HJT',0,NULL,934,'','2026-09-12 12:00:00.000000',NULL,NULL,8800000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,509,498,'LEG',0,NULL,935,'','2026-09-12 12:00:00.000000',NULL,NULL,2500000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,510,498,'NAV',0,NULL,936,'','2026-09-12 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,511,498,'KT',0,NULL,937,'','2026-09-12 12:00:00.000000',NULL,NULL,5000000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,512,498,'EIE',0,NULL,938,'','2026-09-12 12:00:00.000000',NULL,NULL,8600000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,513,498,'PLN',0,NULL,939,'','2026-09-12 12:00:00.000000',NULL,NULL,1500000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,514,498,'OKO',0,NULL,940,'','2026-09-12 12:00:00.000000',NULL,NULL,2800000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,515,498,'HR',0,NULL,941,'','2026-09-12 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,516,498,'KUL',0,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,518,517,'HK',0,NULL,942,'','2026-01-29 12:00:00.000000',NULL,NULL,500000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,519,517,'SOD',0,NULL,943,'','2026-01-29 12:00:00.000000',NULL,NULL,1400000,NULL,NULL,NULL,NULL,45000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,520,517,'SVS',0,NULL,944,'','2026-01-29 12:00:00.000000',NULL,NULL,1500000,NULL,NULL,NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,521,517,'VIS',0,NULL,945,'','2026-01-29 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,522,517,'KBH',0,NULL,946,'','2026-01-29 12:00:00.000000',NULL,NULL,2500000,NULL,NULL,NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,523,517,'SBH',0,NULL,947,'','2026-01-29 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,524,517,'VBH',0,NULL,948,'','2026-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,525,517,'BF',0,NULL,949,'','2026-01-29 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,14000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,526,517,'SYK',0,NULL,950,'','2026-01-29 12:00:00.000000',NULL,NULL,1800000,NULL,NULL,NULL,NULL,60000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,527,517,'HJT',0,NULL,951,'','2026-01-29 12:00:00.000000',NULL,NULL,1600000,NULL,NULL,NULL,NULL,50000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,528,517,'LEG',0,NULL,952,'','2026-01-29 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,529,517,'NAV',0,NULL,953,'','2026-01-29 12:00:00.000000',NULL,NULL,1200000,NULL,NULL,NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,530,517,'KT',0,NULL,954,'','2026-01-29 12:00:00.000000',NULL,NULL,800000,NULL,NULL,NULL,NULL,16000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,531,517,'EIE',0,NULL,955,'','2026-01-29 12:00:00.000000',NULL,NULL,1500000,NULL,NULL,NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,532,517,'PLN',0,NULL,956,'','2026-01-29 12:00:00.000000',NULL,NULL,500000,NULL,NULL,NULL,NULL,9000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,533,517,'OKO',0,NULL,957,'','2026-01-29 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,534,517,'HR',0,NULL,958,'','2026-01-29 12:00:00.000000',NULL,NULL,1200000,NULL,NULL,NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,535,517,'KUL',0,NULL,959,'','2026-01-29 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,537,536,'HK',0,NULL,960,'','2026-01-29 12:00:00.000000',NULL,NULL,4600000,NULL,NULL,NULL,NULL,NULL,NULL,5,5,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,538,536,'SOD',0,NULL,961,'','2026-01-29 12:00:00.000000',NULL,NULL,4100000,NULL,NULL,NULL,NULL,NULL,NULL,42,50,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,539,536,'SVS',0,NULL,962,'','2026-01-29 12:00:00.000000',NULL,NULL,4300000,NULL,NULL,NULL,NULL,NULL,NULL,11,14,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,540,536,'VIS',0,NULL,963,'','2026-01-29 12:00:00.000000',NULL,NULL,3600000,NULL,NULL,NULL,NULL,NULL,NULL,8,10,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,541,536,'KBH',0,NULL,964,'','2026-01-29 12:00:00.000000',NULL,NULL,3900000,NULL,NULL,NULL,NULL,NULL,NULL,17,20,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,542,536,'SBH',0,NULL,965,'','2026-01-29 12:00:00.000000',NULL,NULL,4400000,NULL,NULL,NULL,NULL,NULL,NULL,8,9,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,543,536,'VBH',0,NULL,966,'','2026-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,NULL,2,4,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,544,536,'BF',0,NULL,967,'','2026-01-29 12:00:00.000000',NULL,NULL,4200000,NULL,NULL,NULL,NULL,NULL,NULL,13,16,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,545,536,'SYK',0,NULL,968,'','2026-01-29 12:00:00.000000',NULL,NULL,3700000,NULL,NULL,NULL,NULL,NULL,NULL,60,95,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,546,536,'HJT',0,NULL,969,'','2026-01-29 12:00:00.000000',NULL,NULL,3900000,NULL,NULL,NULL,NULL,NULL,NULL,50,75,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,547,536,'LEG',0,NULL,970,'','2026-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,NULL,9,12,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,548,536,'NAV',0,NULL,971,'','2026-01-29 12:00:00.000000',NULL,NULL,4200000,NULL,NULL,NULL,NULL,NULL,NULL,5,6,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,549,536,'KT',0,NULL,972,'','2026-01-29 12:00:00.000000',NULL,NULL,4100000,NULL,NULL,NULL,NULL,NULL,NULL,14,17,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,550,536,'EIE',0,NULL,973,'','2026-01-29 12:00:00.000000',NULL,NULL,3800000,NULL,NULL,NULL,NULL,NULL,NULL,28,38,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,551,536,'PLN',0,NULL,974,'','2026-01-29 12:00:00.000000',NULL,NULL,4400000,NULL,NULL,NULL,NULL,NULL,NULL,8,9,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,552,536,'OKO',0,NULL,975,'','2026-01-29 12:00:00.000000',NULL,NULL,4500000,NULL,NULL,NULL,NULL,NULL,NULL,8,8,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,553,536,'HR',0,NULL,976,'','2026-01-29 12:00:00.000000',NULL,NULL,4300000,NULL,NULL,NULL,NULL,NULL,NULL,9,11,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,554,536,'KUL',0,NULL,977,'','2026-01-29 12:00:00.000000',NULL,NULL,3400000,NULL,NULL,NULL,NULL,NULL,NULL,7,10,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,556,555,'SYK',0,NULL,978,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,95,'{"0": {"5": 14, "4": 26, "3": 12, "2": 6, "1": 2}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,557,555,'HJT',0,NULL,979,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,50,75,'{"0": {"5": 15, "4": 20, "3": 10, "2": 5}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,558,555,'KUL',0,NULL,980,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,7,10,'{"0": {"4": 3, "3": 3, "2": 1}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,559,555,'NAV',0,NULL,981,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,6,'{"0": {"5": 2, "4": 3}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,560,555,'VBH',0,NULL,982,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,4,'{"0": {"5": 2, "4": 1}}',NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,562,561,'HK',0,NULL,983,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,5000000,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,563,561,'SOD',0,NULL,985,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,45000000,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,564,561,'SVS',0,NULL,987,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,14000000,14000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,565,561,'VIS',0,NULL,989,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,8000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,566,561,'KBH',0,NULL,991,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,18000000,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,567,561,'SBH',0,NULL,993,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,568,561,'VBH',0,NULL,995,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,4000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,569,561,'BF',0,NULL,997,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,12000000,16000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,570,561,'SYK',0,NULL,999,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,57000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,571,561,'HJT',0,NULL,1001,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,60000000,75000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,572,561,'LEG',0,NULL,1003,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,573,561,'NAV',0,NULL,1005,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,6000000,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,574,561,'KT',0,NULL,1007,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,17000000,17000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,575,561,'EIE',0,NULL,1009,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,30000000,38000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,576,561,'PLN',0,NULL,1011,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,577,561,'OKO',0,NULL,1013,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,8000000,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,578,561,'HR',0,NULL,1015,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,11000000,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,579,561,'KUL',0,NULL,1017,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,6000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,581,580,'HK',0,NULL,984,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,5000000,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,582,580,'SOD',0,NULL,986,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,38000000,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,583,580,'SVS',0,NULL,988,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,14000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,584,580,'VIS',0,NULL,990,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,6000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,585,580,'KBH',0,NULL,992,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,14000000,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,586,580,'SBH',0,NULL,994,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,6000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,587,580,'VBH',0,NULL,996,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,3000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,588,580,'BF',0,NULL,998,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,14000000,16000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,589,580,'SYK',0,NULL,1000,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,24000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,590,580,'HJT',0,NULL,1002,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,26000000,75000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,591,580,'LEG',0,NULL,1004,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,592,580,'NAV',0,NULL,1006,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,5000000,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,593,580,'KT',0,NULL,1008,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,16000000,17000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,594,580,'EIE',0,NULL,1010,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,19000000,38000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,595,580,'PLN',0,NULL,1012,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,9000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,596,580,'OKO',0,NULL,1014,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,8000000,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,597,580,'HR',0,NULL,1016,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,598,580,'KUL',0,NULL,1018,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,3000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,600,599,'SYK',0,NULL,1019,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,68000000,92000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,601,599,'HJT',0,NULL,1020,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,58000000,74000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,603,602,'SYK',0,NULL,1021,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,72000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,604,602,'HJT',0,NULL,1022,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,61000000,75000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,606,605,'HK',0,NULL,1023,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,7880000000,8000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,607,605,'SOD',0,NULL,1024,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,31800000000,32000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,608,605,'SVS',0,NULL,1025,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,9180000000,9000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,609,605,'VIS',0,NULL,1026,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,7070000000,7000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,610,605,'KBH',0,NULL,1027,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,12360000000,12000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,611,605,'SBH',0,NULL,1028,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,5445000000,5500000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,612,605,'VBH',0,NULL,1029,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,3000000000,3000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,613,605,'BF',0,NULL,1030,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,14645000000,14500000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,614,605,'SYK',0,NULL,1031,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,49440000000,48000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,615,605,'HJT',0,NULL,1032,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,37620000000,38000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,616,605,'LEG',0,NULL,1033,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,11110000000,11000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,617,605,'NAV',0,NULL,1034,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,8730000000,9000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,618,605,'KT',0,NULL,1035,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,11880000000,12000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,619,605,'EIE',0,NULL,1036,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,22330000000,22000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,620,605,'PLN',0,NULL,1037,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,5790000000,6000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,621,605,'OKO',0,NULL,1038,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,6930000000,7000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,622,605,'HR',0,NULL,1039,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,9900000000,10000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,623,605,'KUL',0,NULL,1040,'1000 kr','2026-01-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,6090000000,6000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,625,624,'HK',0,NULL,1041,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,2650000000,2700000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,626,624,'SOD',0,NULL,1042,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,10900000000,10900000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,627,624,'SVS',0,NULL,1043,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,3060000000,3000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,628,624,'VIS',0,NULL,1044,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,2300000000,2300000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,629,624,'KBH',0,NULL,1045,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,4200000000,4000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,630,624,'SBH',0,NULL,1046,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,1800000000,1800000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,631,624,'VBH',0,NULL,1047,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,1050000000,1000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,632,624,'BF',0,NULL,1048,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,4900000000,4900000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,633,624,'SYK',0,NULL,1049,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,16800000000,16000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,634,624,'HJT',0,NULL,1050,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,12700000000,12700000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,635,624,'LEG',0,NULL,1051,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,3700000000,3700000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,636,624,'NAV',0,NULL,1052,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,2900000000,3000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,637,624,'KT',0,NULL,1053,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,3900000000,4000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,638,624,'EIE',0,NULL,1054,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,7600000000,7400000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,639,624,'PLN',0,NULL,1055,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,1900000000,2000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,640,624,'OKO',0,NULL,1056,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,2400000000,2400000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,641,624,'HR',0,NULL,1057,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,3300000000,3400000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,642,624,'KUL',0,NULL,1058,'1000 kr','2026-05-12 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,2040000000,2000000000,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,644,643,'HK',0,NULL,1059,'','2025-01-29 12:00:00.000000',NULL,NULL,920000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,646,645,'HK',0,NULL,1060,'','2026-01-29 12:00:00.000000',NULL,NULL,1620000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,648,647,'HK',0,NULL,1061,'','2025-01-29 12:00:00.000000',NULL,NULL,5400000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,650,649,'HK',0,NULL,1062,'','2026-01-29 12:00:00.000000',NULL,NULL,6600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,652,651,'HK',0,NULL,1063,'','2025-01-29 12:00:00.000000',NULL,NULL,91000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,654,653,'HK',0,NULL,1064,'','2026-01-29 12:00:00.000000',NULL,NULL,96300000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,656,655,'HK',0,NULL,1065,'','2026-01-29 12:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,657,655,'SOD',0,NULL,1067,'','2026-01-29 12:00:00.000000',NULL,NULL,22000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,658,655,'SVS',0,NULL,1069,'','2026-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,659,655,'VIS',0,NULL,1071,'','2026-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,660,655,'KBH',0,NULL,1073,'','2026-01-29 12:00:00.000000',NULL,NULL,18000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,661,655,'SBH',0,NULL,1075,'','2026-01-29 12:00:00.000000',NULL,NULL,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,662,655,'VBH',0,NULL,1077,'','2026-01-29 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,663,655,'BF',0,NULL,1079,'','2026-01-29 12:00:00.000000',NULL,NULL,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,664,655,'SYK',0,NULL,1081,'','2026-01-29 12:00:00.000000',NULL,NULL,140000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,665,655,'HJT',0,NULL,1083,'','2026-01-29 12:00:00.000000',NULL,NULL,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,666,655,'LEG',0,NULL,1085,'','2026-01-29 12:00:00.000000',NULL,NULL,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,667,655,'NAV',0,NULL,1087,'','2026-01-29 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,668,655,'KT',0,NULL,1089,'','2026-01-29 12:00:00.000000',NULL,NULL,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,669,655,'EIE',0,NULL,1091,'','2026-01-29 12:00:00.000000',NULL,NULL,31000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,670,655,'PLN',0,NULL,1093,'','2026-01-29 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,671,655,'OKO',0,NULL,1095,'','2026-01-29 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,672,655,'HR',0,NULL,1097,'','2026-01-29 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,673,655,'KUL',0,NULL,1099,'','2026-01-29 12:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,675,674,'HK',0,NULL,1066,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,676,674,'SOD',0,NULL,1068,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,18000000,22000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,677,674,'SVS',0,NULL,1070,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,4000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,678,674,'VIS',0,NULL,1072,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,2000000,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,679,674,'KBH',0,NULL,1074,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,15000000,18000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,680,674,'SBH',0,NULL,1076,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,5000000,5000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,681,674,'VBH',0,NULL,1078,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,2000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,682,674,'BF',0,NULL,1080,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,9000000,11000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,683,674,'SYK',0,NULL,1082,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,98000000,140000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,684,674,'HJT',0,NULL,1084,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,79000000,95000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,685,674,'LEG',0,NULL,1086,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,12000000,12000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,686,674,'NAV',0,NULL,1088,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,3000000,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,687,674,'KT',0,NULL,1090,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,17000000,20000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,688,674,'EIE',0,NULL,1092,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,26000000,31000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,689,674,'PLN',0,NULL,1094,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,690,674,'OKO',0,NULL,1096,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,2000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,691,674,'HR',0,NULL,1098,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,3000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,692,674,'KUL',0,NULL,1100,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,694,693,'HK',0,NULL,1101,'','2026-05-12 12:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,695,693,'SOD',0,NULL,1103,'','2026-05-12 12:00:00.000000',NULL,NULL,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,696,693,'SVS',0,NULL,1105,'','2026-05-12 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,697,693,'VIS',0,NULL,1107,'','2026-05-12 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,698,693,'KBH',0,NULL,1109,'','2026-05-12 12:00:00.000000',NULL,NULL,7000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,699,693,'SBH',0,NULL,1111,'','2026-05-12 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,700,693,'VBH',0,NULL,1113,'','2026-05-12 12:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,701,693,'BF',0,NULL,1115,'','2026-05-12 12:00:00.000000',NULL,NULL,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,702,693,'SYK',0,NULL,1117,'','2026-05-12 12:00:00.000000',NULL,NULL,52000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,703,693,'HJT',0,NULL,1119,'','2026-05-12 12:00:00.000000',NULL,NULL,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,704,693,'LEG',0,NULL,1121,'','2026-05-12 12:00:00.000000',NULL,NULL,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,705,693,'NAV',0,NULL,1123,'','2026-05-12 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,706,693,'KT',0,NULL,1125,'','2026-05-12 12:00:00.000000',NULL,NULL,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,707,693,'EIE',0,NULL,1127,'','2026-05-12 12:00:00.000000',NULL,NULL,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,708,693,'PLN',0,NULL,1129,'','2026-05-12 12:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,709,693,'OKO',0,NULL,1131,'','2026-05-12 12:00:00.000000',NULL,NULL,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,710,693,'HR',0,NULL,1133,'','2026-05-12 12:00:00.000000',NULL,NULL,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,711,693,'KUL',0,NULL,1135,'','2026-05-12 12:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,713,712,'HK',0,NULL,1102,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,714,712,'SOD',0,NULL,1104,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,7000000,8000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,715,712,'SVS',0,NULL,1106,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,716,712,'VIS',0,NULL,1108,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,1000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,717,712,'KBH',0,NULL,1110,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,6000000,7000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,718,712,'SBH',0,NULL,1112,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,719,712,'VBH',0,NULL,1114,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,720,712,'BF',0,NULL,1116,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,3000000,3000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,721,712,'SYK',0,NULL,1118,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,38000000,52000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,722,712,'HJT',0,NULL,1120,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,27000000,30000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,723,712,'LEG',0,NULL,1122,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,4000000,4000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,724,712,'NAV',0,NULL,1124,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,725,712,'KT',0,NULL,1126,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,5000000,6000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,726,712,'EIE',0,NULL,1128,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,8000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,727,712,'PLN',0,NULL,1130,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,728,712,'OKO',0,NULL,1132,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,1000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,729,712,'HR',0,NULL,1134,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,2000000,2000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,730,712,'KUL',0,NULL,1136,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,732,731,'HR',0,NULL,1137,'','2025-01-29 12:00:00.000000',NULL,NULL,NULL,610000000,900000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,734,733,'HR',0,NULL,1138,'','2026-01-29 12:00:00.000000',NULL,NULL,NULL,735000000,980000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
INSERT INTO "bms_measurement" VALUES(1,736,735,'HR',0,NULL,1139,'','2026-05-12 12:00:00.000000',NULL,NULL,NULL,262000000,335000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'final',0,NULL);
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
INSERT INTO "bms_measurement_point" VALUES(1,274,20,21,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,276,20,21,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,278,24,25,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,280,24,25,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,282,26,27,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,284,26,27,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,286,28,29,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,305,95,96,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,324,28,29,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,343,95,96,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,362,30,31,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,366,30,31,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,370,37,38,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,373,43,44,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,375,43,44,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,377,48,49,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,379,48,49,'tertial','2025T1','2025-01-01','2025-04-30','2025-04-30','2025-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,381,48,49,'tertial','2025T2','2025-05-01','2025-08-31','2025-08-31','2025-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,383,48,49,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,385,48,49,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,387,48,49,'tertial','2026T2','2026-05-01','2026-08-31','2026-08-31','2026-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,389,50,51,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,391,50,51,'tertial','2025T1','2025-01-01','2025-04-30','2025-04-30','2025-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,393,50,51,'tertial','2025T2','2025-05-01','2025-08-31','2025-08-31','2025-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,395,50,51,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,397,50,51,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,399,50,51,'tertial','2026T2','2026-05-01','2026-08-31','2026-08-31','2026-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,401,52,53,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,403,52,53,'tertial','2025T1','2025-01-01','2025-04-30','2025-04-30','2025-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,405,52,53,'tertial','2025T2','2025-05-01','2025-08-31','2025-08-31','2025-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,407,52,53,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,409,52,53,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,411,52,53,'tertial','2026T2','2026-05-01','2026-08-31','2026-08-31','2026-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,413,54,55,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,415,54,55,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,417,56,57,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,421,56,57,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,425,58,59,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,429,58,59,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,433,60,61,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,437,60,61,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,441,62,63,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,460,62,63,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,479,62,63,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,498,62,63,'tertial','2026T2','2026-05-01','2026-08-31','2026-08-31','2026-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,517,64,65,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,536,70,71,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,555,72,73,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,561,77,78,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,580,79,80,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,599,81,82,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,602,81,82,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,605,83,84,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,624,83,84,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,643,85,86,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,645,85,86,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,647,87,88,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,649,87,88,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,651,89,90,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,653,89,90,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,655,91,92,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,674,93,94,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,693,91,92,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,712,93,94,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,731,97,98,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,733,97,98,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,735,97,98,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,737,22,23,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,738,22,23,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,739,66,67,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,740,66,67,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,741,66,67,'tertial','2026T1','2026-01-01','2026-04-30','2026-04-30','2026-05-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,742,66,67,'tertial','2026T2','2026-05-01','2026-08-31','2026-08-31','2026-09-15',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,743,68,69,'year','2024','2024-01-01','2024-12-31','2024-12-31','2025-02-01',NULL,NULL);
INSERT INTO "bms_measurement_point" VALUES(1,744,68,69,'year','2025','2025-01-01','2025-12-31','2025-12-31','2026-02-01',NULL,NULL);
CREATE TABLE bms_municipality (
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
	lock_version INTEGER NOT NULL, calendar JSON DEFAULT '{}' NOT NULL, reminder_days JSON DEFAULT '[]' NOT NULL, default_frequency VARCHAR(20) DEFAULT 'tertial' NOT NULL, publishes BOOLEAN DEFAULT 0 NOT NULL, reminded_on DATE, usual_scale JSON DEFAULT '{}' NOT NULL, units_of_measure JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT bms_municipality_pk PRIMARY KEY (id), 
	CONSTRAINT bms_municipality_host_key_uq UNIQUE (host_key)
);
INSERT INTO "bms_municipality" VALUES(1,'hemne',1,'2026-11-26 00:45:44.481929','archive',5,NULL,0,'Europe/Oslo','{}','null',1,'{}','[]','tertial',0,NULL,'{}','[]');
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
INSERT INTO "bms_placement" VALUES(1,100,99,20,3,8,0,NULL,0);
INSERT INTO "bms_placement" VALUES(1,101,99,22,3,8,1,NULL,0);
INSERT INTO "bms_placement" VALUES(1,102,99,24,3,8,2,NULL,0);
INSERT INTO "bms_placement" VALUES(1,103,99,26,3,9,3,NULL,0);
INSERT INTO "bms_placement" VALUES(1,104,99,28,3,9,4,NULL,0);
INSERT INTO "bms_placement" VALUES(1,105,99,30,4,10,5,NULL,0);
INSERT INTO "bms_placement" VALUES(1,106,99,37,4,10,6,NULL,0);
INSERT INTO "bms_placement" VALUES(1,107,99,43,4,10,7,NULL,0);
INSERT INTO "bms_placement" VALUES(1,108,99,48,4,11,8,NULL,0);
INSERT INTO "bms_placement" VALUES(1,109,99,50,4,11,9,NULL,0);
INSERT INTO "bms_placement" VALUES(1,110,99,52,4,11,10,NULL,0);
INSERT INTO "bms_placement" VALUES(1,111,99,54,4,12,11,NULL,0);
INSERT INTO "bms_placement" VALUES(1,112,99,56,4,12,12,NULL,0);
INSERT INTO "bms_placement" VALUES(1,113,99,58,4,12,13,NULL,0);
INSERT INTO "bms_placement" VALUES(1,114,99,60,4,12,14,NULL,0);
INSERT INTO "bms_placement" VALUES(1,115,99,62,5,13,15,NULL,0);
INSERT INTO "bms_placement" VALUES(1,116,99,64,5,13,16,NULL,0);
INSERT INTO "bms_placement" VALUES(1,117,99,66,5,13,17,NULL,0);
INSERT INTO "bms_placement" VALUES(1,118,99,68,5,13,18,NULL,0);
INSERT INTO "bms_placement" VALUES(1,119,99,70,5,14,19,NULL,0);
INSERT INTO "bms_placement" VALUES(1,120,99,72,5,14,20,NULL,0);
INSERT INTO "bms_placement" VALUES(1,121,99,77,5,14,21,NULL,0);
INSERT INTO "bms_placement" VALUES(1,122,99,79,5,15,22,NULL,0);
INSERT INTO "bms_placement" VALUES(1,123,99,81,5,15,23,NULL,0);
INSERT INTO "bms_placement" VALUES(1,124,99,83,6,16,24,NULL,0);
INSERT INTO "bms_placement" VALUES(1,125,99,85,6,17,25,NULL,0);
INSERT INTO "bms_placement" VALUES(1,126,99,87,6,17,26,NULL,0);
INSERT INTO "bms_placement" VALUES(1,127,99,89,6,17,27,NULL,0);
INSERT INTO "bms_placement" VALUES(1,128,99,91,7,18,28,NULL,0);
INSERT INTO "bms_placement" VALUES(1,129,99,93,7,18,29,NULL,0);
INSERT INTO "bms_placement" VALUES(1,130,99,95,7,18,30,NULL,0);
INSERT INTO "bms_placement" VALUES(1,131,99,97,7,19,31,NULL,0);
INSERT INTO "bms_placement" VALUES(1,133,132,30,4,10,0,2000000,0);
INSERT INTO "bms_placement" VALUES(1,134,132,56,4,12,1,2000000,0);
INSERT INTO "bms_placement" VALUES(1,135,132,58,4,12,2,2000000,0);
INSERT INTO "bms_placement" VALUES(1,136,132,60,4,12,3,2000000,0);
INSERT INTO "bms_placement" VALUES(1,137,132,62,5,13,4,1000000,0);
INSERT INTO "bms_placement" VALUES(1,138,132,93,7,18,5,1000000,0);
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
CREATE TABLE bms_question (
	municipality_id INTEGER NOT NULL, 
	id BIGINT NOT NULL, 
	indicator_version_id BIGINT NOT NULL, 
	sort INTEGER NOT NULL, 
	text VARCHAR(500) NOT NULL, 
	scale_low INTEGER NOT NULL, 
	scale_high INTEGER NOT NULL, 
	dont_know BOOLEAN NOT NULL, 
	CONSTRAINT bms_question_pk PRIMARY KEY (municipality_id, id), 
	CONSTRAINT bms_question_indicator_version_id_fk FOREIGN KEY(municipality_id, indicator_version_id) REFERENCES bms_indicator_version (municipality_id, id)
);
INSERT INTO "bms_question" VALUES(1,32,31,0,'Barnet mitt trives i barnehagen',1,6,1);
INSERT INTO "bms_question" VALUES(1,33,31,1,'Personalet tar meg imot på en god måte',1,6,1);
INSERT INTO "bms_question" VALUES(1,34,31,2,'Jeg får vite det jeg trenger om dagen til barnet',1,6,1);
INSERT INTO "bms_question" VALUES(1,35,31,3,'Synspunktene mine blir tatt på alvor',1,6,1);
INSERT INTO "bms_question" VALUES(1,36,31,4,'Alt i alt er jeg fornøyd med barnehagen',1,6,1);
INSERT INTO "bms_question" VALUES(1,39,38,0,'Jeg får hjelpen jeg trenger',1,6,1);
INSERT INTO "bms_question" VALUES(1,40,38,1,'De ansatte kommer til avtalt tid',1,6,1);
INSERT INTO "bms_question" VALUES(1,41,38,2,'Jeg blir møtt med respekt',1,6,1);
INSERT INTO "bms_question" VALUES(1,42,38,3,'Jeg får være med og bestemme hvordan hjelpen gis',1,6,1);
INSERT INTO "bms_question" VALUES(1,45,44,0,'Jeg fikk svar på det jeg lurte på',1,6,1);
INSERT INTO "bms_question" VALUES(1,46,44,1,'Jeg ble møtt på en vennlig måte',1,6,1);
INSERT INTO "bms_question" VALUES(1,47,44,2,'Ventetiden var grei',1,6,1);
INSERT INTO "bms_question" VALUES(1,74,73,0,'Vi hjelper hverandre når det er travelt',1,5,1);
INSERT INTO "bms_question" VALUES(1,75,73,1,'Vi sier fra til hverandre på en ordentlig måte',1,5,1);
INSERT INTO "bms_question" VALUES(1,76,73,2,'Vi lærer av det som ikke gikk bra',1,5,1);
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
INSERT INTO "bms_scorecard" VALUES(1,99,'Hovedkort','main','HK',2024,NULL,0,NULL,1);
INSERT INTO "bms_scorecard" VALUES(1,132,'Barn og unge','thematic','HK',2024,NULL,1,NULL,1);
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
INSERT INTO "bms_target" VALUES(1,139,21,'HK','2024-01-01','2024-12-31','',4200000000,4150000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.757946','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,140,21,'HK','2025-01-01','2025-12-31','',4200000000,4150000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.764958','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,141,21,'HK','2026-01-01','2026-12-31','',4220000000,4160000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.766058','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,142,23,'HK','2024-01-01','2024-12-31','',NULL,NULL,-500000,0,1000000,1500000,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.767078','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,143,23,'HK','2025-01-01','2025-12-31','',NULL,NULL,-500000,0,1000000,1500000,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.767823','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,144,23,'HK','2026-01-01','2026-12-31','',NULL,NULL,-500000,0,1000000,1500000,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.768639','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,145,25,'HK','2024-01-01','2024-12-31','',10000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.769562','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,146,25,'HK','2025-01-01','2025-12-31','',12000000,6000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.772897','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,147,25,'HK','2026-01-01','2026-12-31','',15000000,8000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.773624','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,148,27,'HK','2024-01-01','2024-12-31','',165000000,180000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.774813','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,149,27,'HK','2025-01-01','2025-12-31','',160000000,175000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.775847','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,150,27,'HK','2026-01-01','2026-12-31','',155000000,170000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.776703','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,151,29,'HK','2024-01-01','2024-12-31','',40000000,25000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.778024','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,152,29,'HK','2025-01-01','2025-12-31','',50000000,30000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.778679','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,153,29,'HK','2026-01-01','2026-12-31','',60000000,40000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.779417','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,154,31,'HK','2024-01-01','2024-12-31','',4800000,4300000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.780352','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,155,31,'HK','2025-01-01','2025-12-31','',4800000,4300000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.781195','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,156,31,'HK','2026-01-01','2026-12-31','',4900000,4400000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.781862','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,157,38,'HK','2024-01-01','2024-12-31','',4700000,4200000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.782631','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,158,38,'HK','2025-01-01','2025-12-31','',4700000,4200000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.783206','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,159,38,'HK','2026-01-01','2026-12-31','',4800000,4300000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.783841','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,160,44,'HK','2024-01-01','2024-12-31','',5000000,4500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.784524','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,161,44,'HK','2025-01-01','2025-12-31','',5000000,4500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.787656','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,162,44,'HK','2026-01-01','2026-12-31','',5000000,4500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.788544','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,163,49,'HK','2024-01-01','2024-12-31','',95000000,85000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.789249','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,164,49,'HK','2025-01-01','2025-12-31','',95000000,85000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.789843','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,165,49,'HK','2026-01-01','2026-12-31','',95000000,85000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.790409','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,166,51,'HK','2024-01-01','2024-12-31','',100000000,95000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.791626','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,167,51,'HK','2025-01-01','2025-12-31','',100000000,95000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.792305','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,168,51,'HK','2026-01-01','2026-12-31','',100000000,95000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.792900','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,169,53,'HK','2024-01-01','2024-12-31','',20000000,35000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.793472','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,170,53,'HK','2025-01-01','2025-12-31','',20000000,35000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.794150','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,171,53,'HK','2026-01-01','2026-12-31','',15000000,30000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.794781','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,172,55,'HK','2024-01-01','2024-12-31','',41000000,39500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.795375','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,173,55,'HK','2025-01-01','2025-12-31','',41000000,39500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.795923','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,174,55,'HK','2026-01-01','2026-12-31','',41000000,39500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.796647','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,175,57,'HK','2024-01-01','2024-12-31','',50000000,48000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.797204','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,176,57,'HK','2025-01-01','2025-12-31','',50000000,48000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.797732','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,177,57,'HK','2026-01-01','2026-12-31','',50000000,48000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.798252','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,178,59,'HK','2024-01-01','2024-12-31','',4300000,4000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.801372','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,179,59,'HK','2025-01-01','2025-12-31','',4300000,4000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.802911','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,180,59,'HK','2026-01-01','2026-12-31','',4300000,4000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.803682','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,181,61,'HK','2024-01-01','2024-12-31','',5000000,7500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.804538','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,182,61,'HK','2025-01-01','2025-12-31','',5000000,7500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.805195','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,183,61,'HK','2026-01-01','2026-12-31','',4000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.806344','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,184,63,'HK','2024-01-01','2024-12-31','',7500000,8500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.807471','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,185,63,'HK','2025-01-01','2025-12-31','',7000000,8000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.808109','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,186,63,'HK','2026-01-01','2026-12-31','',7000000,8000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.808763','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,187,63,'SYK','2024-01-01','2024-12-31','',9500000,10500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.809924','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,188,63,'SYK','2025-01-01','2025-12-31','',9000000,10000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.810804','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,189,63,'SYK','2026-01-01','2026-12-31','',9000000,10000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.811486','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,190,63,'HJT','2024-01-01','2024-12-31','',9500000,10500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.812084','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,191,63,'HJT','2025-01-01','2025-12-31','',9000000,10000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.812712','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,192,63,'HJT','2026-01-01','2026-12-31','',9000000,10000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.813277','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,193,63,'HO','2024-01-01','2024-12-31','',9500000,10500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.813808','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,194,63,'HO','2025-01-01','2025-12-31','',9000000,10000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.815991','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,195,63,'HO','2026-01-01','2026-12-31','',9000000,10000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.819948','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,196,63,'KBH','2024-01-01','2024-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.820913','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,197,63,'KBH','2025-01-01','2025-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.821713','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,198,63,'KBH','2026-01-01','2026-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.822403','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,199,63,'SBH','2024-01-01','2024-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.823040','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,200,63,'SBH','2025-01-01','2025-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.823638','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,201,63,'SBH','2026-01-01','2026-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.824798','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,202,63,'VBH','2024-01-01','2024-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.825416','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,203,63,'VBH','2025-01-01','2025-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.826392','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,204,63,'VBH','2026-01-01','2026-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.827102','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,205,63,'EIE','2024-01-01','2024-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.827681','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,206,63,'EIE','2025-01-01','2025-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.828321','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,207,63,'EIE','2026-01-01','2026-12-31','',8000000,9000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.828892','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,208,63,'SOD','2024-01-01','2024-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.829783','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,209,63,'SOD','2025-01-01','2025-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.831224','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,210,63,'SOD','2026-01-01','2026-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.832050','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,211,63,'SVS','2024-01-01','2024-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.832848','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,212,63,'SVS','2025-01-01','2025-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.833502','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,213,63,'SVS','2026-01-01','2026-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.834078','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,214,63,'VIS','2024-01-01','2024-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.834811','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,215,63,'VIS','2025-01-01','2025-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.835545','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,216,63,'VIS','2026-01-01','2026-12-31','',6000000,7000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.836327','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,217,63,'OKO','2024-01-01','2024-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.839030','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,218,63,'OKO','2025-01-01','2025-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.839757','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,219,63,'OKO','2026-01-01','2026-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.841800','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,220,63,'HR','2024-01-01','2024-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.842532','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,221,63,'HR','2025-01-01','2025-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.843214','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,222,63,'HR','2026-01-01','2026-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.843816','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,223,63,'KUL','2024-01-01','2024-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.845536','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,224,63,'KUL','2025-01-01','2025-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.846141','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,225,63,'KUL','2026-01-01','2026-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.846908','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,226,63,'SA','2024-01-01','2024-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.847815','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,227,63,'SA','2025-01-01','2025-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.848763','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,228,63,'SA','2026-01-01','2026-12-31','',4000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.849775','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,229,65,'HK','2024-01-01','2024-12-31','',1500000,2000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.851312','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,230,65,'HK','2025-01-01','2025-12-31','',1500000,2000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.851968','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,231,65,'HK','2026-01-01','2026-12-31','',1500000,2000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.852728','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,232,67,'HK','2024-01-01','2024-12-31','',92500000,91500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.853329','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,233,67,'HK','2025-01-01','2025-12-31','',93000000,92000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.853885','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,234,67,'HK','2026-01-01','2026-12-31','',93000000,92000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.854426','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,235,69,'HK','2024-01-01','2024-12-31','',70000000,60000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.854973','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,236,69,'HK','2025-01-01','2025-12-31','',80000000,60000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.855513','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,237,69,'HK','2026-01-01','2026-12-31','',80000000,60000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.856038','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,238,71,'HK','2024-01-01','2024-12-31','',4200000,3800000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.856767','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,239,71,'HK','2025-01-01','2025-12-31','',4200000,3800000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.857332','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,240,71,'HK','2026-01-01','2026-12-31','',4200000,3800000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.857867','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,241,73,'HK','2024-01-01','2024-12-31','',4200000,3800000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.858425','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,242,73,'HK','2025-01-01','2025-12-31','',4200000,3800000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.865025','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,243,73,'HK','2026-01-01','2026-12-31','',4200000,3800000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.866913','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,244,78,'HK','2024-01-01','2024-12-31','',90000000,75000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.868672','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,245,78,'HK','2025-01-01','2025-12-31','',90000000,75000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.869699','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,246,78,'HK','2026-01-01','2026-12-31','',90000000,75000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.870533','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,247,80,'HK','2024-01-01','2024-12-31','',55000000,45000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.871288','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,248,80,'HK','2025-01-01','2025-12-31','',60000000,50000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.871908','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,249,80,'HK','2026-01-01','2026-12-31','',65000000,55000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.872587','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,250,82,'HK','2024-01-01','2024-12-31','',78000000,72000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.873171','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,251,82,'HK','2025-01-01','2025-12-31','',80000000,75000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.874310','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,252,82,'HK','2026-01-01','2026-12-31','',80000000,75000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.874904','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,253,84,'HK','2024-01-01','2024-12-31','',0,1000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.875479','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,254,84,'HK','2025-01-01','2025-12-31','',0,1000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.876034','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,255,84,'HK','2026-01-01','2026-12-31','',0,1000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.876953','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,256,86,'HK','2024-01-01','2024-12-31','',1750000,500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.877791','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,257,86,'HK','2025-01-01','2025-12-31','',1750000,500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.878657','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,258,86,'HK','2026-01-01','2026-12-31','',1750000,500000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.879567','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,259,88,'HK','2024-01-01','2024-12-31','',6000000,4000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.880464','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,260,88,'HK','2025-01-01','2025-12-31','',7000000,5000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.881388','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,261,88,'HK','2026-01-01','2026-12-31','',8000000,6000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.882256','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,262,90,'HK','2024-01-01','2024-12-31','',80000000,95000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.884888','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,263,90,'HK','2025-01-01','2025-12-31','',80000000,95000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.885643','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,264,90,'HK','2026-01-01','2026-12-31','',80000000,95000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.887370','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,265,94,'HK','2024-01-01','2024-12-31','',80000000,65000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.888054','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,266,94,'HK','2025-01-01','2025-12-31','',85000000,70000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.888860','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,267,94,'HK','2026-01-01','2026-12-31','',90000000,75000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.889494','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,268,96,'HK','2024-01-01','2024-12-31','',100000000,80000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.890079','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,269,96,'HK','2025-01-01','2025-12-31','',100000000,80000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.891397','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,270,96,'HK','2026-01-01','2026-12-31','',100000000,80000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.892009','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,271,98,'HK','2024-01-01','2024-12-31','',70000000,55000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.892718','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,272,98,'HK','2025-01-01','2025-12-31','',75000000,60000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.893284','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
INSERT INTO "bms_target" VALUES(1,273,98,'HK','2026-01-01','2026-12-31','',80000000,65000000,NULL,NULL,NULL,NULL,'adopted','','',NULL,'',1,'2026-11-26 00:45:44.894227','system','archive','8cd04c8d-f119-4d4d-a056-cf176e745c36','');
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
INSERT INTO "bms_tree_version" VALUES(1,2,'2026-11-26 00:45:44.494046','2026-09-16','fb35c5b3474b77f0ee21b72bfc2de5d8b2de495556974704cddea5eec16b3583');
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
CREATE INDEX bms_audit_at_ix ON bms_audit (municipality_id, at);
CREATE INDEX bms_audit_object_kind_object_id_ix ON bms_audit (municipality_id, object_kind, object_id);
CREATE INDEX bms_focus_area_sort_ix ON bms_focus_area (municipality_id, sort);
CREATE INDEX bms_indicator_code_ix ON bms_indicator (municipality_id, code);
CREATE INDEX bms_scorecard_sort_ix ON bms_scorecard (municipality_id, sort);
CREATE INDEX bms_tree_version_applies_from_ix ON bms_tree_version (municipality_id, applies_from);
CREATE INDEX bms_success_criterion_focus_area_id_sort_ix ON bms_success_criterion (municipality_id, focus_area_id, sort);
CREATE INDEX bms_measurement_point_last_day_ix ON bms_measurement_point (municipality_id, last_day);
CREATE INDEX bms_question_indicator_version_id_sort_ix ON bms_question (municipality_id, indicator_version_id, sort);
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
COMMIT;
