package org.hengzhun;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** What docs/embedding.md promises of the face. */
@AnalyzeClasses(packages = "org.hengzhun", importOptions = ImportOption.DoNotIncludeTests.class)
class ApiTest {

    @ArchTest
    static final ArchRule THE_FACE_NAMES_NO_TYPE_OF_OTHERS = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.hengzhun")
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(mentionOnly("java.", "org.hengzhun"))
            .because("who embeds the library must not have to follow the versions of what it is made with");

    @ArchTest
    static final ArchRule RESULTS_NAME_NO_TYPE_OF_OTHERS = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "org.hengzhun.core.words",
                    "org.hengzhun.core.period",
                    "org.hengzhun.core.policy",
                    "org.hengzhun.core.result",
                    "org.hengzhun.core.screening",
                    "org.hengzhun.core.routing",
                    "org.hengzhun.core.duty",
                    "org.hengzhun.core.ranking",
                    "org.hengzhun.core.explanation")
            .should(mentionOnly("java.", "org.hengzhun"))
            .because("results are values of the face");

    @ArchTest
    static final ArchRule NOBODY_INSIDE_LOOKS_AT_THE_FACE = classes()
            .that()
            .resideInAPackage("org.hengzhun")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("org.hengzhun")
            .because("the face stands before the house; the commands and the server are other faces of their own");

    private static ArchCondition<JavaMethod> mentionOnly(String... roots) {
        return new ArchCondition<>("mention only types of " + String.join(", ", roots)) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive())
                        .filter(type -> Stream.of(roots).noneMatch(type.getName()::startsWith))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " names " + type.getName())));
            }
        };
    }
}
