package org.headroom.engine.activity;

/// Activity of a service type in one year at base prices, in the parts that the price index and the
/// bridge need (method sections 4 and 8). Year 0 is the rest of the base year plus the year to
/// date.
public final class TypeYear {

    private final Volume[] stock;
    final Volume fixed = new Volume();
    final Volume transitions = new Volume();
    final Volume transformation = new Volume();
    final Volume health = new Volume();
    double contributions;
    double clientWeeks;
    double unchangedStock;
    double openingWeekly;

    /// @param isBridged whether the combinations of growth drivers are told apart; without, only
    ///   what is with all of them on
    TypeYear(boolean isBridged) {
        stock = new Volume[isBridged ? StockYear.EVERYTHING + 1 : 1];
        for (int i = 0; i < stock.length; i++) {
            stock[i] = new Volume();
        }
    }

    /// The stock with only the growth drivers of a combination on.
    public Volume stock(int combination) {
        return stock[combination];
    }

    /// The stock with every growth driver on.
    Volume grownStock() {
        return stock[stock.length - 1];
    }

    /// What no driver of the year moves: dated packages, and transitions and moves that began
    /// before.
    public Volume fixed() {
        return fixed;
    }

    /// Transitions that begin in the year.
    public Volume transitions() {
        return transitions;
    }

    /// Moves by measures made in the year.
    public Volume transformation() {
        return transformation;
    }

    /// Everything: the gross cost of the year at base prices.
    public Volume gross() {
        Volume sum = new Volume();
        sum.add(grownStock(), 1);
        sum.add(fixed, 1);
        sum.add(transitions, 1);
        sum.add(transformation, 1);
        return sum;
    }

    public Volume health() {
        return health;
    }

    /// Client contributions, uprated, £.
    public double contributions() {
        return contributions;
    }

    public double clientWeeks() {
        return clientWeeks;
    }

    /// Cost of the stock if starters entered at the average of those who left and nothing grew.
    public double unchangedStock() {
        return unchangedStock;
    }

    /// Weekly gross cost of stock and measures at the start of the year, £.
    public double openingWeekly() {
        return openingWeekly;
    }
}
