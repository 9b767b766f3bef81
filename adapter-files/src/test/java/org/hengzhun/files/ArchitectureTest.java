package org.hengzhun.files;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.hengzhun.files", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FILES_KNOW_THE_CORE_AND_THEIR_LIBRARIES_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.hengzhun.core..",
                    "org.hengzhun.files..",
                    "de.siegmar.fastcsv..",
                    "com.fasterxml.jackson.core..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule READERS_DO_NOT_KNOW_WRITERS = noClasses()
            .that()
            .resideInAPackage("org.hengzhun.files.read..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hengzhun.files.write..")
            .because("what is read can be used without writing anything");

    @ArchTest
    static final ArchRule HAS_NO_CIRCLE = slices().matching("org.hengzhun.(**)")
            .should()
            .beFreeOfCycles()
            .because("of two packages that know each other neither can be read first");

    @ArchTest
    static final ArchRule FIGURES_ARE_NEVER_FLOATING = classes()
            .should(new NeverTouchBinaryFractions())
            .because("0.1 is no binary fraction: a figure is read and written as the decimal it is");
}
