/// Results as charts: the published [org.headroom.engine.result.Projection] becomes rows in pence,
/// then a finding, a table and a JFreeChart drawing, all in one house theme.
///
/// The window and the reports paint the same charts, so a picture on screen and on paper say the
/// same. Drawing is plain Java2D; nothing here knows the window. Each chart has three layers: data
/// (`BridgeRows`, `GapYears`), words (`ChartFinding`, `ChartTable`) and paint (`BridgePlot`,
/// `GapPlot`).
@NullMarked
package org.headroom.chart;

import org.jspecify.annotations.NullMarked;
