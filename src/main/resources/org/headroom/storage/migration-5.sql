CREATE TABLE "months" (
  row INTEGER PRIMARY KEY,
  "month_end" TEXT NOT NULL CHECK ("month_end" = date("month_end")),
  "budget" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "assumptions" TEXT NOT NULL
) STRICT

CREATE TABLE "month_cohorts" (
  row INTEGER PRIMARY KEY,
  "month_end" TEXT NOT NULL CHECK ("month_end" = date("month_end")),
  "service_type" TEXT NOT NULL,
  "age_group" TEXT NOT NULL,
  "support_reason" TEXT NOT NULL,
  "budget_line" TEXT NOT NULL,
  "clients" REAL NOT NULL CHECK (abs("clients") <= 1.7976931348623157E308),
  "starters" INTEGER,
  "leavers" INTEGER,
  "client_weeks" REAL NOT NULL CHECK (abs("client_weeks") <= 1.7976931348623157E308),
  "gross" INTEGER NOT NULL,
  "income" INTEGER NOT NULL,
  "budget_client_weeks" REAL NOT NULL CHECK (abs("budget_client_weeks") <= 1.7976931348623157E308),
  "budget_gross" INTEGER NOT NULL
) STRICT

CREATE TABLE "month_lines" (
  row INTEGER PRIMARY KEY,
  "month_end" TEXT NOT NULL CHECK ("month_end" = date("month_end")),
  "budget_line" TEXT NOT NULL,
  "budget" INTEGER NOT NULL,
  "to_date" INTEGER,
  "forecast" INTEGER NOT NULL
) STRICT

CREATE TABLE "month_savings" (
  row INTEGER PRIMARY KEY,
  "month_end" TEXT NOT NULL CHECK ("month_end" = date("month_end")),
  "scheme" TEXT NOT NULL,
  "target" INTEGER NOT NULL,
  "delivered" INTEGER
) STRICT

CREATE TABLE "past_forecasts" (
  row INTEGER PRIMARY KEY,
  "month_end" TEXT NOT NULL CHECK ("month_end" = date("month_end")),
  "variance" INTEGER NOT NULL,
  "source" TEXT NOT NULL
) STRICT

INSERT INTO content (name, rows, digest) VALUES
  ('months', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
  ('month-cohorts', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
  ('month-lines', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
  ('month-savings', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
  ('past-forecasts', 0, '0000000000000000000000000000000000000000000000000000000000000000')
