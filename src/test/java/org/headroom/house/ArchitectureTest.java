package org.headroom.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The plan of the house, held: which room may use which, and what no room may do.
@AnalyzeClasses(packages = "org.headroom", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.headroom";

    @ArchTest
    static final ArchRule eachRoomUsesOnlyTheRoomsItMay =
            layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage(ROOT, ROOT + "..")
                    .withOptionalLayers(true)
                    .layer("root")
                    .definedBy(ROOT)
                    .layer("app")
                    .definedBy(ROOT + ".app..")
                    .layer("cli")
                    .definedBy(ROOT + ".cli..")
                    .layer("ui")
                    .definedBy(ROOT + ".ui..")
                    .layer("report")
                    .definedBy(ROOT + ".report..")
                    .layer("chart")
                    .definedBy(ROOT + ".chart..")
                    .layer("analysis")
                    .definedBy(ROOT + ".analysis..")
                    .layer("exchange")
                    .definedBy(ROOT + ".exchange..")
                    .layer("storage")
                    .definedBy(ROOT + ".storage..")
                    .layer("session")
                    .definedBy(ROOT + ".session..")
                    .layer("rules")
                    .definedBy(ROOT + ".rules..")
                    .layer("engine")
                    .definedBy(ROOT + ".engine..")
                    .layer("schema")
                    .definedBy(ROOT + ".schema..")
                    .layer("extract")
                    .definedBy(ROOT + ".extract..")
                    .layer("domain")
                    .definedBy(ROOT + ".domain..")
                    .layer("kernel")
                    .definedBy(ROOT + ".kernel..")
                    .whereLayer("root")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("app")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("cli")
                    .mayOnlyBeAccessedByLayers("root", "app")
                    .whereLayer("ui")
                    .mayOnlyBeAccessedByLayers("app")
                    .whereLayer("report")
                    .mayOnlyBeAccessedByLayers("app", "cli")
                    .whereLayer("chart")
                    .mayOnlyBeAccessedByLayers("app", "ui", "report")
                    .whereLayer("analysis")
                    .mayOnlyBeAccessedByLayers("app", "cli", "ui", "chart", "report")
                    .whereLayer("exchange")
                    .mayOnlyBeAccessedByLayers("app", "cli")
                    .whereLayer("storage")
                    .mayOnlyBeAccessedByLayers("app", "cli")
                    .whereLayer("session")
                    .mayOnlyBeAccessedByLayers("app", "cli", "ui", "storage")
                    .whereLayer("rules")
                    .mayOnlyBeAccessedByLayers(
                            "app", "cli", "ui", "exchange", "session", "storage", "report")
                    .whereLayer("engine")
                    .mayOnlyBeAccessedByLayers(
                            "app", "cli", "ui", "chart", "report", "session", "rules", "exchange")
                    .whereLayer("schema")
                    .mayOnlyBeAccessedByLayers(
                            "app", "cli", "ui", "report", "exchange", "storage", "session", "rules")
                    .whereLayer("extract")
                    .mayOnlyBeAccessedByLayers("app", "cli", "ui", "exchange")
                    .because("data flows one way (architecture.md, rooms)");

    @ArchTest
    static final ArchRule noRoomsGoInCircles =
            slices().matching(ROOT + ".(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("a newcomer reads the rooms in one order");

    @ArchTest
    static final ArchRule theCalculationIsPure =
            noClasses()
                    .that()
                    .resideInAnyPackage(ROOT + ".kernel..", ROOT + ".domain..", ROOT + ".engine..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.io..",
                            "java.nio..",
                            "java.net..",
                            "java.sql..",
                            "javax..",
                            "javafx..",
                            "java.awt..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.time.Clock")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Random")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .because("the same inputs give the same budget on every machine, for ever");

    @ArchTest
    static final ArchRule theCalculationUsesTheJdkAlone =
            classes()
                    .that()
                    .resideInAnyPackage(ROOT + ".kernel..", ROOT + ".domain..", ROOT + ".engine..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            ROOT + ".kernel..",
                            ROOT + ".domain..",
                            ROOT + ".engine..");

    @ArchTest
    static final ArchRule theModelIsValuesOnly =
            classes()
                    .that()
                    .resideInAPackage(ROOT + ".domain..")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .and()
                    .areNotPrivate()
                    .should(
                            new ArchCondition<>("be records, enums or sealed interfaces") {
                                @Override
                                public void check(JavaClass item, ConditionEvents events) {
                                    Class<?> type = item.reflect();
                                    boolean value =
                                            item.isRecord()
                                                    || item.isEnum()
                                                    || (item.isInterface() && type.isSealed());
                                    events.add(
                                            new SimpleConditionEvent(item, value, item.getName()));
                                }
                            });

    @ArchTest
    static final ArchRule nothingGlobalChanges =
            fields().that()
                    .areStatic()
                    .should(
                            new ArchCondition<JavaField>("be final") {
                                @Override
                                public void check(JavaField item, ConditionEvents events) {
                                    boolean made =
                                            item.getModifiers().contains(JavaModifier.SYNTHETIC);
                                    boolean fixed =
                                            item.getModifiers().contains(JavaModifier.FINAL);
                                    events.add(
                                            new SimpleConditionEvent(
                                                    item, made || fixed, item.getFullName()));
                                }
                            })
                    .because("a mutable static is a service locator in waiting");

    @ArchTest
    static final ArchRule nothingIsASingleton =
            methods()
                    .should()
                    .notHaveName("getInstance")
                    .because("everything is built by constructor in app");

    @ArchTest
    static final ArchRule onlyTheWindowKnowsTheToolkit =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + ".ui..", ROOT + ".app..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..");

    @ArchTest
    static final ArchRule onlyStorageSpeaksSql =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + ".storage..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule onlyTheEdgesReadOfficeFiles =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + ".exchange..", ROOT + ".report..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule onlyExplorationUsesTablesaw =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + ".exchange..", ROOT + ".analysis..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tech.tablesaw..")
                    .because("it takes half a second to load, which no start should wait for");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + ".cli..")
                    .should()
                    .accessField(System.class, "out")
                    .because("a library that prints cannot be used by a window");

    @Test
    void theWindowIsPostedToInOnePlace() throws IOException {
        List<Path> places = new ArrayList<>();
        for (Path file : sources()) {
            if (Files.readString(file).contains("Platform.runLater")) {
                places.add(file);
            }
        }
        Assertions.assertTrue(
                places.size() <= 1, "Platform.runLater in more than one place: " + places);
    }

    @Test
    void everyPackageExplainsItself() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (Path file : sources()) {
            Path info = file.resolveSibling("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).startsWith("///")) {
                silent.add(file.getParent());
            }
        }
        Assertions.assertEquals(List.of(), silent.stream().distinct().toList());
    }

    @Test
    void noClassIsTooLongToReadAtASitting() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > 400) {
                tooLong.add(file + ": " + lines);
            }
        }
        Assertions.assertEquals(List.of(), tooLong);
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }
}
