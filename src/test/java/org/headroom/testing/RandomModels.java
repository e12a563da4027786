package org.headroom.testing;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Valid models made up from a seed, which together use everything that the method describes.
public final class RandomModels {

    /// A model with the seed that makes it again; a failing test shows the seed.
    public record Seeded(long seed, Model model) {

        @Override
        public String toString() {
            return "RandomModels.of(" + seed + "L)";
        }
    }

    private RandomModels() {}

    /// The model of a seed.
    public static Seeded of(long seed) {
        Dice dice = new Dice(seed);
        ModelInfo info = info(dice);
        Model model = RandomBudget.lines(Model.empty(info), dice);
        model = RandomActivity.of(model, dice);
        model = RandomBudget.plans(model, dice);
        model = RandomAssumptions.of(model, dice);
        return new Seeded(
                seed, RandomAssurance.of(RandomMonths.of(RandomCases.of(model, dice), dice), dice));
    }

    /// The models of seeds `first`, `first + 1` and so on.
    public static Stream<Seeded> from(long first, int count) {
        return LongStream.range(first, first + count).mapToObj(RandomModels::of);
    }

    private static ModelInfo info(Dice dice) {
        FinancialYear base = new FinancialYear(dice.whole(2021, 2028));
        return new ModelInfo(
                dice.name("Model", 1),
                dice.name("Council", 1),
                base,
                dataCut(base, dice),
                dice.whole(1, 10),
                dice.text("made up"),
                dice.text("nowhere"));
    }

    /// Any month end of the year; its first and last more often than the others.
    private static LocalDate dataCut(FinancialYear base, Dice dice) {
        int month = dice.chance(0.2) ? 0 : dice.chance(0.2) ? 11 : dice.whole(0, 11);
        return YearMonth.from(base.start()).plusMonths(month).atEndOfMonth();
    }
}
