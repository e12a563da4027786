CREATE TABLE "assurance" (
  row INTEGER PRIMARY KEY,
  "purpose" TEXT NOT NULL,
  "decision" TEXT NOT NULL,
  "included" TEXT NOT NULL,
  "excluded" TEXT NOT NULL,
  "criticality" TEXT CHECK ("criticality" IN ('low', 'medium', 'high')),
  "commissioner" TEXT NOT NULL,
  "analyst" TEXT NOT NULL,
  "assurer" TEXT NOT NULL,
  "approver" TEXT NOT NULL,
  "review_by" TEXT CHECK ("review_by" = date("review_by"))
) STRICT

CREATE TABLE "qa_log" (
  row INTEGER PRIMARY KEY,
  "date" TEXT NOT NULL CHECK ("date" = date("date")),
  "check" TEXT NOT NULL,
  "means" TEXT NOT NULL CHECK ("means" IN ('automatic', 'manual')),
  "by" TEXT NOT NULL,
  "result" TEXT NOT NULL CHECK ("result" IN ('passed', 'failed', 'accepted')),
  "note" TEXT NOT NULL
) STRICT

CREATE TABLE "sign_offs" (
  row INTEGER PRIMARY KEY,
  "role" TEXT NOT NULL CHECK ("role" IN ('analyst', 'assurer', 'approver')),
  "who" TEXT NOT NULL,
  "account" TEXT NOT NULL,
  "signed_on" TEXT NOT NULL CHECK ("signed_on" = date("signed_on")),
  "digest" TEXT NOT NULL,
  "words" TEXT NOT NULL
) STRICT

INSERT INTO content (name, rows, digest) VALUES
  ('assurance', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
  ('qa-log', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
  ('sign-offs', 0, '0000000000000000000000000000000000000000000000000000000000000000')
