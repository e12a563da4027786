package org.headroom.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Clients in groups, by hand.
class SlicesTest {

    private static final double TINY = 1e-9;

    private static SliceRow group(SliceRow all, String name) {
        return all.children().stream()
                .filter(r -> r.group().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClientWithTwoServicesCountsOnceInEachAndOnceInAll() {
        SliceRow all = Slices.of(Handful.people().base(), Slice.SERVICE_TYPE);
        assertEquals(4, group(all, "homecare").clients());
        assertEquals(1, group(all, "residential").clients());
        assertEquals(4, all.clients());
        assertEquals(5, all.packages());
    }

    @Test
    void costAndAverageAreThoseOfOpenPackages() {
        // Home care: 100 + 300 + 150 + 50 = 600 for four clients; residential 700; all 1,300.
        SliceRow all = Slices.of(Handful.people().base(), Slice.SERVICE_TYPE);
        assertEquals(600, group(all, "homecare").weeklyGross(), TINY);
        assertEquals(150, group(all, "homecare").average(), TINY);
        assertEquals(700.0 / 1300, group(all, "residential").share(), TINY);
        assertEquals(1300, all.weeklyGross(), TINY);
    }

    @Test
    void groupsStandDearestFirst() {
        SliceRow all = Slices.of(Handful.people().base(), Slice.SERVICE_TYPE);
        assertEquals(
                List.of("residential", "homecare"),
                all.children().stream().map(SliceRow::group).toList());
    }

    @Test
    void aNewPackageTheDayAfterIsNoTurnover() {
        // p2 and p5 came, p3 went; p4's review at the end of May is neither.
        SliceRow home = group(Slices.of(Handful.people().base(), Slice.SERVICE_TYPE), "homecare");
        assertEquals(2, home.starters());
        assertEquals(1, home.leavers());
    }

    @Test
    void aClientWhoAddsAServiceStartsThereButIsNoNewClient() {
        SliceRow all = Slices.of(Handful.people().base(), Slice.SERVICE_TYPE);
        assertEquals(1, group(all, "residential").starters());
        assertEquals(2, all.starters());
    }

    @Test
    void startersLessLeaversAreTheClientsMoreThanOn31March() {
        // On 31 March p1, p3 and p4 were clients; now four are.
        SliceRow all = Slices.of(Handful.people().base(), Slice.SERVICE_TYPE);
        assertEquals(all.clients() - 3, all.net());
    }

    @Test
    void netCostLeavesOutWhatClientsAndHealthPay() {
        ClientBase base =
                new Handful().with("A", "p1", Handful.HOME, "2024-01-01", "", 400, 60, 90).base();
        assertEquals(250, Slices.of(base, Slice.AGE_GROUP).weeklyNet(), TINY);
    }

    @Test
    void aCohortOfAveragesCountsAsSuchAndItsPackagesDoNot() {
        // 10 clients at £640 of which £40 is theirs: £6,400 gross and £6,000 net a week.
        ClientBase base =
                Handful.people()
                        .with("S", "p9", Handful.SHORT, "2024-06-01", "", 999)
                        .withAverages(Handful.SHORT, 10, 640, 40)
                        .base();
        SliceRow row = group(Slices.of(base, Slice.SERVICE_TYPE), "short_term");
        assertEquals(10, row.clients());
        assertEquals(0, row.packages());
        assertEquals(6400, row.weeklyGross(), TINY);
        assertEquals(6000, row.weeklyNet(), TINY);
        assertEquals(14, base.clients());
    }

    @Test
    void aPackageThatEndsOnTheDataCutIsNotOpenOneThatEndsLaterIs() {
        ClientBase base =
                new Handful()
                        .with("A", "p1", Handful.HOME, "2024-01-01", "2024-06-30", 100)
                        .with("B", "p2", Handful.HOME, "2024-01-01", "2024-07-01", 200)
                        .with("C", "p3", Handful.HOME, "2024-07-01", "", 300)
                        .base();
        SliceRow all = Slices.of(base, Slice.SERVICE_TYPE);
        assertEquals(1, all.clients());
        assertEquals(200, all.weeklyGross(), TINY);
        assertEquals(1, all.leavers());
    }

    @Test
    void bandsHoldTheirLowerEndAndStandInOrder() {
        ClientBase base =
                new Handful()
                        .with("A", "p1", Handful.HOME, "2024-01-01", "", 2000)
                        .with("B", "p2", Handful.HOME, "2024-01-01", "", 250)
                        .with("C", "p3", Handful.HOME, "2024-01-01", "", 249.99)
                        .base();
        SliceRow all = Slices.of(base, Slice.COST_BAND);
        assertEquals(
                List.of("£100 to £250", "£250 to £500", "£2,000 and over"),
                all.children().stream().map(SliceRow::group).toList());
    }

    @Test
    void groupsArePartedWithinByAgeAndAllOthersByService() {
        SliceRow byType = Slices.of(Handful.people().base(), Slice.SERVICE_TYPE);
        SliceRow byReason = Slices.of(Handful.people().base(), Slice.SUPPORT_REASON);
        assertEquals("65-74", group(byType, "homecare").children().getFirst().group());
        assertEquals("residential", group(byReason, "memory").children().getFirst().group());
    }
}
