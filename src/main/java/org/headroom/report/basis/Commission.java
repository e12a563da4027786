package org.headroom.report.basis;

import org.headroom.domain.Model;

import java.util.Optional;

/// What a paper is asked for.
///
/// @param scenario empty is the base
/// @param sharing whether it leaves the council, so that small numbers are suppressed
/// @param engine name and version of the program
public record Commission(Model model, Optional<String> scenario, boolean sharing, String engine) {}
