package org.headroom.exchange.synthesis;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes a model with synthetic clients from a council's lines, rates and plans.
///
/// The packages and the transition cases of the given model are replaced. Its money and its other
/// counts grow with the number of clients, so that a model of any size has the same budget per
/// client; weekly costs are calibrated so that the modelled net cost of each purchased line meets
/// its forecast.
public final class Synthesiser {

    /// The fewest clients for which a share of a cohort is still a client now and then.
    public static final int FEWEST = 50;

    /// The most clients that the memory of an office computer takes.
    public static final int MOST = 2_000_000;

    private final SynthesisProfile profile;

    private Synthesiser(SynthesisProfile profile) {
        this.profile = profile;
    }

    /// The synthesiser with the profile that travels with the program.
    public static Synthesiser shipped() {
        return new Synthesiser(SynthesisProfile.shipped());
    }

    /// The number of clients of the profile itself: the published number of Luton.
    public int ownClients() {
        return profile.totalClients();
    }

    /// @throws IllegalArgumentException if the number is out of range, or the model lacks a service
    ///   type that clients would have
    public Model synthesise(Model template, int clients, long seed) {
        if (clients < FEWEST || clients > MOST) {
            throw new IllegalArgumentException(
                    "Clients from " + FEWEST + " to " + MOST + ", not " + clients);
        }
        List<String> unknown = PackageSynthesis.unknownServiceTypes(profile, template);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "The model has no service types " + String.join(", ", unknown));
        }
        double size = (double) clients / profile.totalClients();
        Model sized = new ModelSize(size).of(template);
        Model piped =
                sized.withTransitions(new TransitionSynthesis(profile, sized, seed).cases(size));
        PackageSynthesis packages = new PackageSynthesis(profile, piped, clients, seed);
        Calibration calibration = new Calibration(piped);
        packages.draw(Map.of(), calibration::add);
        List<CarePackage> drawn = new ArrayList<>();
        packages.draw(calibration.priceLevels(), drawn::add);
        return piped.withPackages(drawn);
    }
}
