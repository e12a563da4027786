CREATE TABLE approved (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  scenario TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  engine TEXT NOT NULL,
  inputs BLOB NOT NULL,
  results BLOB NOT NULL,
  digest TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT

CREATE TRIGGER approved_stays BEFORE UPDATE ON approved
BEGIN SELECT RAISE(ABORT, 'an approved version does not change'); END

CREATE TRIGGER approved_is_kept BEFORE DELETE ON approved
BEGIN SELECT RAISE(ABORT, 'an approved version is kept'); END

CREATE TABLE "views" (
  row INTEGER PRIMARY KEY,
  "view" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "chart" TEXT NOT NULL,
  "year" TEXT CHECK ("year" GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
  "drivers" TEXT NOT NULL
) STRICT

INSERT INTO content (name, rows, digest) VALUES
  ('views', 0, '0000000000000000000000000000000000000000000000000000000000000000')
