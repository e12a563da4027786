package org.headroom.exchange.imports.cld;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The values of the return and the service types and support reasons they stand for. All values
/// are plain ([org.headroom.exchange.imports.value.Words#value]).
final class CldCodes {

    static final Optional<String> DIRECT_PAYMENTS = Optional.of("direct_payment");
    private static final String COMMUNITY = "long term support community";
    private static final String DIRECT_PAYMENT = "direct payment";

    private static final Set<String> SERVICES = Set.of("service", "services");
    private static final Set<String> OTHER_EVENTS =
            Set.of("request", "requests", "assessment", "assessments", "review", "reviews");
    private static final Set<String> SERVICE_USERS = Set.of("service user", "service users");
    private static final Map<String, String> COMPONENTS =
            Map.of(
                    "home support", "homecare",
                    "domiciliary care", "homecare",
                    "home support or domiciliary care", "homecare",
                    "community supported living", "supported_living",
                    "extra care housing", "extra_care",
                    "day support", "day_care",
                    "shared lives", "shared_lives");
    private static final Set<String> OTHER_COMPONENTS =
            Set.of(
                    "direct payment",
                    "meals",
                    "transport",
                    "equipment",
                    "telecare",
                    "reablement",
                    "short term nursing care",
                    "short term residential care",
                    "other short term support",
                    "long term nursing care",
                    "long term residential care",
                    "other long term support",
                    "carer respite",
                    "nursing care",
                    "residential care",
                    "professional support",
                    "social work support",
                    "equipment and adaptations",
                    "technology enabled care");
    private static final Set<String> MECHANISMS =
            Set.of(
                    "direct payment",
                    "cassr managed personal budget",
                    "cassr commissioned support",
                    "council managed personal budget",
                    "council commissioned support",
                    "managed personal budget",
                    "commissioned support",
                    "individual service fund",
                    "self funder metering only",
                    "not applicable");

    private CldCodes() {}

    static boolean isService(String eventType) {
        return SERVICES.contains(eventType);
    }

    static boolean isOtherEvent(String eventType) {
        return OTHER_EVENTS.contains(eventType);
    }

    static boolean isServiceUser(String clientType) {
        return SERVICE_USERS.contains(clientType);
    }

    static boolean isCarer(String clientType) {
        return clientType.startsWith("carer") || clientType.startsWith("unpaid carer");
    }

    static boolean isCarerSupport(String serviceType) {
        return serviceType.startsWith("unpaid carer support")
                || serviceType.startsWith("carer support");
    }

    /// The service type that the three values stand for; nothing where the first is not known.
    static Optional<String> serviceType(String type, String component, String mechanism) {
        if (type.equals(COMMUNITY)) {
            if (component.equals(DIRECT_PAYMENT) || mechanism.equals(DIRECT_PAYMENT)) {
                return DIRECT_PAYMENTS;
            }
            return Optional.of(COMPONENTS.getOrDefault(component, "other_community"));
        }
        if (type.startsWith("short term support")) {
            return Optional.of("short_term");
        }
        return switch (type) {
            case "long term support nursing care" -> Optional.of("nursing");
            case "long term support residential care" -> Optional.of("residential");
            case "long term support prison" -> Optional.of("other_community");
            default -> Optional.empty();
        };
    }

    static boolean isCommunity(String serviceType) {
        return serviceType.equals(COMMUNITY);
    }

    static boolean isKnownComponent(String component) {
        return COMPONENTS.containsKey(component) || OTHER_COMPONENTS.contains(component);
    }

    static boolean isKnownMechanism(String mechanism) {
        return mechanism.isEmpty() || MECHANISMS.contains(mechanism);
    }
}
