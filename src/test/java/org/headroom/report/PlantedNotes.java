package org.headroom.report;

import org.headroom.domain.Model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A model with a name in everything that people write by hand beside its figures.
final class PlantedNotes {

    /// Components that hold what somebody wrote, whatever the record.
    private static final Set<String> NOTES =
            Set.of(
                    "source",
                    "rationale",
                    "owner",
                    "description",
                    "note",
                    "businessCase",
                    "driver",
                    "evidence",
                    "activity",
                    "method",
                    "alternatives",
                    "risk",
                    "signedOffBy",
                    "by",
                    "challenge",
                    "response",
                    "budget",
                    "assumptions");

    private PlantedNotes() {}

    static Model of(Model model, String name) {
        return (Model) planted(model, name);
    }

    private static Object planted(Object value, String name) {
        return switch (value) {
            case List<?> list -> list.stream().map(each -> planted(each, name)).toList();
            case Optional<?> some -> some.map(each -> planted(each, name));
            case Record record -> record(record, name);
            default -> value;
        };
    }

    private static Object record(Record record, String name) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Object value = components[i].getAccessor().invoke(record);
                values[i] =
                        value instanceof String text && NOTES.contains(components[i].getName())
                                ? (text + " " + name).strip()
                                : planted(value, name);
            }
            return record.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.toString(), e);
        }
    }
}
