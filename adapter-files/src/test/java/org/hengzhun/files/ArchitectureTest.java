package org.hengzhun.files;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.hengzhun.core.reading.CellText;

@AnalyzeClasses(packages = "org.hengzhun.files", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FILES_KNOW_THE_LIBRARY_BELOW_AND_THEIR_FORMATS_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml.stream..",
                    "org.hengzhun.core..",
                    "org.hengzhun.drl..",
                    "org.hengzhun.files..",
                    "de.siegmar.fastcsv..",
                    "com.fasterxml.jackson.core..",
                    "org.snakeyaml.engine..",
                    "org.apache.poi..",
                    "org.openxmlformats.schemas..",
                    "org.apache.xmlbeans..",
                    "org.apache.commons.compress..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..",
                    "org.jspecify.annotations..")
            .because("a file is read into the words of the library and results are written from them;"
                    + " neither needs an engine, a server or a command");

    @ArchTest
    static final ArchRule ONLY_WRITERS_OF_POLICIES_KNOW_PACKS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.hengzhun.files.write.policy..",
                    "org.hengzhun.files.report.handbook..",
                    "org.hengzhun.files.roundtrip..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hengzhun.drl..")
            .because("a table of projects is read, and a verdict written, whatever made the verdict");

    @ArchTest
    static final ArchRule WRITERS_OF_POLICIES_READ_PACKS_AND_CASES_AND_RUN_NOTHING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hengzhun.drl",
                    "org.hengzhun.drl.answer..",
                    "org.hengzhun.drl.dialect..",
                    "org.hengzhun.drl.engine..",
                    "org.hengzhun.drl.result..",
                    "org.hengzhun.drl.explain..",
                    "org.hengzhun.drl.watch..")
            .because("a writer tells what it is given; who finds the policy and judges stands above or beside it");

    @ArchTest
    static final ArchRule WHAT_WRITERS_SHARE_KNOWS_NO_RESULT_OF_ITS_OWN = noClasses()
            .that()
            .resideInAPackage("org.hengzhun.files.write")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hengzhun.files.write.screening..",
                    "org.hengzhun.files.write.routing..",
                    "org.hengzhun.files.write.explanation..",
                    "org.hengzhun.files.write.duty..",
                    "org.hengzhun.files.write.ranking..",
                    "org.hengzhun.files.write.policy..",
                    "org.hengzhun.files.write.difference..",
                    "org.hengzhun.files.write.field..")
            .because("tables, JSON and the words of values serve every result, and each result can be read alone");

    @ArchTest
    static final ArchRule WHO_TELLS_KNOWS_NO_FORM = noClasses()
            .that()
            .resideInAPackage("org.hengzhun.files.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hengzhun.files.press..", "org.apache.poi..")
            .because("a new report touches no form, and a new form no report");

    @ArchTest
    static final ArchRule ROOMS_OF_RESULTS_CLOSE_NO_CIRCLE = slices().matching("org.hengzhun.files.write.(*)..")
            .should()
            .beFreeOfCycles()
            .because("an explanation holds a screening, a routing and duties, and none of them holds an explanation");

    @ArchTest
    static final ArchRule NOBODY_BELOW_KNOWS_THE_TABLE_OF_FORMS = noClasses()
            .that()
            .resideOutsideOfPackage("org.hengzhun.files.form..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hengzhun.files.form..")
            .because("the table names every writer, so a writer that asked it would close a circle");

    @ArchTest
    static final ArchRule READERS_DO_NOT_KNOW_WRITERS = noClasses()
            .that()
            .resideInAPackage("org.hengzhun.files.read..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hengzhun.files.write..")
            .because("what is read can be used without writing anything");

    @ArchTest
    static final ArchRule SHEETS_KNOW_NO_FIELDS = noClasses()
            .that()
            .resideInAPackage("org.hengzhun.files.sheet..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.hengzhun.files.read..",
                            "org.hengzhun.files.table..",
                            "org.hengzhun.core.field..",
                            "org.hengzhun.core.reading..")
                    .and(not(type(CellText.class))))
            .because("what stands in a cell does not depend on what the table is of;"
                    + " only what people do not see is trimmed off alike everywhere");

    @ArchTest
    static final ArchRule ONLY_SHEETS_READ_WORKBOOKS = noClasses()
            .that()
            .resideOutsideOfPackage("org.hengzhun.files.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml..", "java.util.zip..")
            .because("the parser of workbooks is held to limits in one place, and can be replaced there");

    @ArchTest
    static final ArchRule ONLY_WORD_AND_EXCEL_NEED_POI = noClasses()
            .that()
            .resideOutsideOfPackages("org.hengzhun.files.press..", "org.hengzhun.files.book..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..",
                    "org.openxmlformats.schemas..",
                    "org.apache.xmlbeans..",
                    "org.apache.commons.compress..")
            .because("who embeds the library, or asks for text, neither loads it nor waits for it");

    @ArchTest
    static final ArchRule PAPERS_KNOW_NO_FORM_AND_NO_RESULT = classes()
            .that()
            .resideInAPackage("org.hengzhun.files.paper..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.hengzhun.core.words..",
                    "org.hengzhun.files.paper..",
                    "com.google.common..",
                    "org.jspecify.annotations..")
            .because("adding a form touches no report, and adding a report touches no form");

    @ArchTest
    static final ArchRule THE_PRESS_KNOWS_PAPERS_ONLY = noClasses()
            .that()
            .resideInAPackage("org.hengzhun.files.press..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.hengzhun.core..", "org.hengzhun.drl..", "org.hengzhun.files..")
                    .and(not(resideInAnyPackage(
                            "org.hengzhun.core.words..",
                            "org.hengzhun.files.paper..",
                            "org.hengzhun.files.press..",
                            "org.hengzhun.files.write"))))
            .because("what a paper says is settled before it is printed");

    @ArchTest
    static final ArchRule TABLES_KNOW_NO_FACTS = noClasses()
            .that()
            .resideInAPackage("org.hengzhun.files.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hengzhun.files.read..", "org.hengzhun.core.fact..", "org.hengzhun.core.duty..")
            .because("headers are found and rows sorted alike, whatever the table is of");

    @ArchTest
    static final ArchRule HAS_NO_CIRCLE = slices().matching("org.hengzhun.(**)")
            .should()
            .beFreeOfCycles()
            .because("of two packages that know each other neither can be read first");

    @ArchTest
    static final ArchRule FIGURES_ARE_NEVER_FLOATING = classes()
            .that()
            // Cells of workbooks hold nothing else; it says there why no digit is lost.
            .doNotHaveFullyQualifiedName("org.hengzhun.files.book.Figure")
            .should(new NeverTouchBinaryFractions())
            .because("0.1 is no binary fraction: a figure is read and written as the decimal it is");
}
