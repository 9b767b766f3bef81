package org.hengzhun.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the adapter may know. */
@AnalyzeClasses(packages = "org.hengzhun.spark", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule IT_ASKS_THE_FACE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hengzhun.files..", "org.hengzhun.cli..", "org.hengzhun.rest..", "org.drools..", "org.kie..")
            .because("an adapter parses, calls and prints; what policies say it has from the face of the library");

    @ArchTest
    static final ArchRule IT_KNOWS_NO_MORE_OF_POLICIES_THAN_THEIR_REFUSALS = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "scala..",
                    "com.google.common..",
                    "org.apache.spark..",
                    "org.hengzhun",
                    "org.hengzhun.core..",
                    "org.hengzhun.drl.refusal",
                    "org.hengzhun.spark",
                    "org.jspecify.annotations",
                    "org.slf4j")
            .because("packs, rules and engines are of the library");
}
