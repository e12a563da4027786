CREATE TABLE "model" (
  row INTEGER PRIMARY KEY,
  "name" TEXT NOT NULL,
  "council" TEXT NOT NULL,
  "base_year" TEXT NOT NULL CHECK ("base_year" GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
  "data_cut" TEXT NOT NULL CHECK ("data_cut" = date("data_cut")),
  "plan_years" INTEGER NOT NULL,
  "description" TEXT NOT NULL,
  "source" TEXT NOT NULL
) STRICT

CREATE TABLE "budget_lines" (
  row INTEGER PRIMARY KEY,
  "budget_line" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('purchased', 'staffed', 'other')),
  "approved_budget" INTEGER NOT NULL,
  "forecast_outturn" INTEGER NOT NULL,
  "non_recurrent" INTEGER,
  "starts_from" TEXT CHECK ("starts_from" IN ('budget', 'forecast')),
  "pay_share" REAL CHECK (abs("pay_share") <= 1.7976931348623157E308),
  "average_salary" REAL CHECK (abs("average_salary") <= 1.7976931348623157E308),
  "employer_pension_rate" REAL CHECK (abs("employer_pension_rate") <= 1.7976931348623157E308)
) STRICT

CREATE TABLE "ledger_history" (
  row INTEGER PRIMARY KEY,
  "budget_line" TEXT NOT NULL,
  "year" TEXT NOT NULL CHECK ("year" GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
  "budget" INTEGER NOT NULL,
  "actual" INTEGER NOT NULL
) STRICT

CREATE TABLE "service_types" (
  row INTEGER PRIMARY KEY,
  "service_type" TEXT NOT NULL,
  "budget_line" TEXT NOT NULL,
  "nlw_share" REAL NOT NULL CHECK (abs("nlw_share") <= 1.7976931348623157E308),
  "other_pay_share" REAL NOT NULL CHECK (abs("other_pay_share") <= 1.7976931348623157E308),
  "non_pay_share" REAL NOT NULL CHECK (abs("non_pay_share") <= 1.7976931348623157E308),
  "hours_mix" TEXT NOT NULL,
  "wage_premium" REAL CHECK (abs("wage_premium") <= 1.7976931348623157E308),
  "other_salary" REAL CHECK (abs("other_salary") <= 1.7976931348623157E308),
  "uplift_month" INTEGER
) STRICT

CREATE TABLE "packages" (
  row INTEGER PRIMARY KEY,
  "package_id" TEXT NOT NULL,
  "person_id" TEXT NOT NULL,
  "service_type" TEXT NOT NULL,
  "age_group" TEXT NOT NULL,
  "support_reason" TEXT NOT NULL,
  "start_date" TEXT NOT NULL CHECK ("start_date" = date("start_date")),
  "end_date" TEXT CHECK ("end_date" = date("end_date")),
  "weekly_gross" REAL NOT NULL CHECK (abs("weekly_gross") <= 1.7976931348623157E308),
  "weekly_client" REAL CHECK (abs("weekly_client") <= 1.7976931348623157E308),
  "weekly_health" REAL CHECK (abs("weekly_health") <= 1.7976931348623157E308),
  "units_per_week" REAL CHECK (abs("units_per_week") <= 1.7976931348623157E308),
  "unit" TEXT NOT NULL
) STRICT

CREATE TABLE "cohorts" (
  row INTEGER PRIMARY KEY,
  "service_type" TEXT NOT NULL,
  "age_group" TEXT NOT NULL,
  "support_reason" TEXT NOT NULL,
  "monthly_leaver_rate" REAL CHECK (abs("monthly_leaver_rate") <= 1.7976931348623157E308),
  "entry_cost_ratio" REAL CHECK (abs("entry_cost_ratio") <= 1.7976931348623157E308),
  "clients" REAL CHECK (abs("clients") <= 1.7976931348623157E308),
  "weekly_gross" REAL CHECK (abs("weekly_gross") <= 1.7976931348623157E308),
  "weekly_client" REAL CHECK (abs("weekly_client") <= 1.7976931348623157E308),
  "weekly_health" REAL CHECK (abs("weekly_health") <= 1.7976931348623157E308),
  "cost_to_date" INTEGER
) STRICT

CREATE TABLE "transitions" (
  row INTEGER PRIMARY KEY,
  "person_id" TEXT NOT NULL,
  "birth_date" TEXT NOT NULL CHECK ("birth_date" = date("birth_date")),
  "transfer_date" TEXT CHECK ("transfer_date" = date("transfer_date")),
  "service_type" TEXT NOT NULL,
  "support_reason" TEXT NOT NULL,
  "weekly_gross" REAL NOT NULL CHECK (abs("weekly_gross") <= 1.7976931348623157E308),
  "weekly_client" REAL CHECK (abs("weekly_client") <= 1.7976931348623157E308),
  "weekly_health" REAL CHECK (abs("weekly_health") <= 1.7976931348623157E308),
  "probability" REAL NOT NULL CHECK (abs("probability") <= 1.7976931348623157E308),
  "end_date" TEXT CHECK ("end_date" = date("end_date")),
  "status" TEXT CHECK ("status" IN ('planned', 'withdrawn', 'transferred')),
  "childrens_weekly_cost" REAL CHECK (abs("childrens_weekly_cost") <= 1.7976931348623157E308),
  "note" TEXT NOT NULL
) STRICT

CREATE TABLE "drivers" (
  row INTEGER PRIMARY KEY,
  "driver" TEXT NOT NULL CHECK ("driver" IN ('nlw', 'employer_ni_rate', 'employer_ni_threshold', 'pension_min_rate', 'pension_lower', 'pension_upper', 'pension_trigger', 'cpi', 'provider_pay_growth', 'fee_award', 'fee_pass_through', 'demography', 'demand', 'complexity', 'transitions_probability_scale', 'transitions_delay_months', 'benefit_uprating', 'pay_award', 'line_growth', 'employer_pension_rate', 'deliverability', 'slippage_months', 'savings_delivery_scale', 'funding_amount', 'asc_share', 'precept_percent', 'precept_yield_per_percent')),
  "key" TEXT NOT NULL,
  "year" TEXT CHECK ("year" GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
  "low" REAL CHECK (abs("low") <= 1.7976931348623157E308),
  "value" REAL NOT NULL CHECK (abs("value") <= 1.7976931348623157E308),
  "high" REAL CHECK (abs("high") <= 1.7976931348623157E308),
  "status" TEXT NOT NULL CHECK ("status" IN ('actual', 'announced', 'projected', 'local')),
  "source" TEXT NOT NULL,
  "rationale" TEXT NOT NULL,
  "owner" TEXT NOT NULL
) STRICT

CREATE TABLE "scenarios" (
  row INTEGER PRIMARY KEY,
  "scenario" TEXT NOT NULL,
  "parent" TEXT NOT NULL,
  "description" TEXT NOT NULL
) STRICT

CREATE TABLE "scenario_drivers" (
  row INTEGER PRIMARY KEY,
  "scenario" TEXT NOT NULL,
  "driver" TEXT NOT NULL CHECK ("driver" IN ('nlw', 'employer_ni_rate', 'employer_ni_threshold', 'pension_min_rate', 'pension_lower', 'pension_upper', 'pension_trigger', 'cpi', 'provider_pay_growth', 'fee_award', 'fee_pass_through', 'demography', 'demand', 'complexity', 'transitions_probability_scale', 'transitions_delay_months', 'benefit_uprating', 'pay_award', 'line_growth', 'employer_pension_rate', 'deliverability', 'slippage_months', 'savings_delivery_scale', 'funding_amount', 'asc_share', 'precept_percent', 'precept_yield_per_percent')),
  "key" TEXT NOT NULL,
  "year" TEXT CHECK ("year" GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
  "value" REAL NOT NULL CHECK (abs("value") <= 1.7976931348623157E308),
  "rationale" TEXT NOT NULL
) STRICT

CREATE TABLE "savings" (
  row INTEGER PRIMARY KEY,
  "scheme" TEXT NOT NULL,
  "budget_line" TEXT NOT NULL,
  "recurrent" INTEGER NOT NULL CHECK ("recurrent" IN (0, 1)),
  "deliverability" TEXT NOT NULL CHECK ("deliverability" IN ('green', 'amber', 'red')),
  "timing" TEXT NOT NULL CHECK ("timing" IN ('green', 'amber', 'red')),
  "description" TEXT NOT NULL
) STRICT

CREATE TABLE "savings_profile" (
  row INTEGER PRIMARY KEY,
  "scheme" TEXT NOT NULL,
  "year" TEXT NOT NULL CHECK ("year" GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
  "target" INTEGER NOT NULL,
  "delivered" INTEGER
) STRICT

CREATE TABLE "bids" (
  row INTEGER PRIMARY KEY,
  "bid" TEXT NOT NULL,
  "budget_line" TEXT NOT NULL,
  "year" TEXT NOT NULL CHECK ("year" GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
  "amount" INTEGER NOT NULL,
  "recurrent" INTEGER NOT NULL CHECK ("recurrent" IN (0, 1)),
  "business_case" TEXT NOT NULL
) STRICT

CREATE TABLE "measures" (
  row INTEGER PRIMARY KEY,
  "measure" TEXT NOT NULL,
  "service_type" TEXT NOT NULL,
  "age_group" TEXT NOT NULL,
  "support_reason" TEXT NOT NULL,
  "clients_per_month" REAL NOT NULL CHECK (abs("clients_per_month") <= 1.7976931348623157E308),
  "weekly_gross" REAL CHECK (abs("weekly_gross") <= 1.7976931348623157E308),
  "first_month" TEXT NOT NULL CHECK ("first_month" || '-01' = date("first_month" || '-01')),
  "last_month" TEXT NOT NULL CHECK ("last_month" || '-01' = date("last_month" || '-01'))
) STRICT

CREATE TABLE "funding" (
  row INTEGER PRIMARY KEY,
  "funding_line" TEXT NOT NULL,
  "year" TEXT NOT NULL CHECK ("year" GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
  "amount" INTEGER NOT NULL,
  "asc_share" REAL CHECK (abs("asc_share") <= 1.7976931348623157E308),
  "recurrent" INTEGER NOT NULL CHECK ("recurrent" IN (0, 1)),
  "ringfenced" INTEGER NOT NULL CHECK ("ringfenced" IN (0, 1)),
  "source" TEXT NOT NULL
) STRICT

CREATE TABLE "mtfp" (
  row INTEGER PRIMARY KEY,
  "year" TEXT NOT NULL CHECK ("year" GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
  "published_gap" INTEGER NOT NULL,
  "asc_growth_assumed" INTEGER NOT NULL,
  "asc_funding_assumed" INTEGER
) STRICT

CREATE TABLE "fee_policies" (
  row INTEGER PRIMARY KEY,
  "service_type" TEXT NOT NULL,
  "year" TEXT NOT NULL CHECK ("year" GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
  "rule" TEXT NOT NULL CHECK ("rule" IN ('percent', 'flat', 'taper', 'converge')),
  "amount" REAL NOT NULL CHECK (abs("amount") <= 1.7976931348623157E308),
  "target" REAL CHECK (abs("target") <= 1.7976931348623157E308),
  "taper_from" REAL CHECK (abs("taper_from") <= 1.7976931348623157E308),
  "taper_per" REAL CHECK (abs("taper_per") <= 1.7976931348623157E308),
  "years" INTEGER,
  "minimum" REAL CHECK (abs("minimum") <= 1.7976931348623157E308),
  "maximum" REAL CHECK (abs("maximum") <= 1.7976931348623157E308),
  "exclude_started_months" INTEGER,
  "exclude_over_weekly" REAL CHECK (abs("exclude_over_weekly") <= 1.7976931348623157E308),
  "round_up_to" REAL CHECK (abs("round_up_to") <= 1.7976931348623157E308),
  "effective_date" TEXT CHECK ("effective_date" = date("effective_date"))
) STRICT

CREATE TABLE content (
  name TEXT PRIMARY KEY,
  rows INTEGER NOT NULL CHECK (rows >= 0),
  digest TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT

CREATE TABLE log (
  entry INTEGER PRIMARY KEY CHECK (entry >= 1),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('created', 'edit', 'undo', 'redo', 'checkpoint')),
  of INTEGER REFERENCES log (entry) CHECK ((of IS NOT NULL) = (kind IN ('undo', 'redo'))),
  what TEXT NOT NULL,
  why TEXT NOT NULL,
  content TEXT NOT NULL CHECK (length(content) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT

CREATE TABLE log_row (
  entry INTEGER NOT NULL REFERENCES log (entry),
  n INTEGER NOT NULL CHECK (n >= 0),
  name TEXT NOT NULL,
  place INTEGER NOT NULL CHECK (place >= 0),
  was TEXT,
  became TEXT,
  PRIMARY KEY (entry, n),
  CHECK (was IS NOT NULL OR became IS NOT NULL)
) STRICT, WITHOUT ROWID

CREATE TRIGGER log_in_order BEFORE INSERT ON log
WHEN NEW.entry IS NOT (SELECT ifnull(max(entry), 0) + 1 FROM log)
BEGIN SELECT raise(ABORT, 'entries of the change log are added one after the other'); END

CREATE TRIGGER log_not_changed BEFORE UPDATE ON log
BEGIN SELECT raise(ABORT, 'the change log is never changed'); END

CREATE TRIGGER log_not_deleted BEFORE DELETE ON log
BEGIN SELECT raise(ABORT, 'the change log is never shortened'); END

CREATE TRIGGER log_row_of_newest BEFORE INSERT ON log_row
WHEN NEW.entry IS NOT (SELECT max(entry) FROM log)
BEGIN SELECT raise(ABORT, 'rows are added to the newest entry of the change log only'); END

CREATE TRIGGER log_row_not_changed BEFORE UPDATE ON log_row
BEGIN SELECT raise(ABORT, 'the change log is never changed'); END

CREATE TRIGGER log_row_not_deleted BEFORE DELETE ON log_row
BEGIN SELECT raise(ABORT, 'the change log is never shortened'); END
