package org.headroom.engine.activity;

/// What a case of the pipeline is expected to cost in one year, £, weighted by how sure it is, at
/// the year's prices (method section 4).
///
/// @param partYear gross cost of the days of the year that it is paid for
/// @param fullYear gross cost of a whole year at the year's new price
/// @param partYearHealth of the part-year cost, what the NHS pays
/// @param fullYearHealth of the full-year cost, what the NHS pays
/// @param partYearClient of the part-year cost, what the young person pays
/// @param childrens what children's services stop paying in a full year, at the prices of today;
///   shown beside, never netted
public record CaseCost(
        PipelineCase which,
        double partYear,
        double fullYear,
        double partYearHealth,
        double fullYearHealth,
        double partYearClient,
        double childrens) {

    /// What adult social care pays of the part-year cost.
    public double net() {
        return partYear - partYearHealth - partYearClient;
    }
}
