package org.hengzhun;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/embedding.md promises of the face and of the values it gives; the module descriptors say which packages that is. */
@AnalyzeClasses(packages = "org.hengzhun", importOptions = ImportOption.DoNotIncludeTests.class)
class ApiTest {

    /** The packages that a module of ours exports to everybody. */
    private static final Set<String> API = descriptors().stream()
            .filter(module -> module.name().startsWith("org.hengzhun"))
            .flatMap(module -> module.exports().stream())
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(toUnmodifiableSet());

    private static final DescribedPredicate<JavaMember> OF_THE_API = DescribedPredicate.describe(
            "that embedders see",
            member -> isSeen(member) && API.contains(member.getOwner().getPackageName()));

    @ArchTest
    static final ArchRule WHAT_EMBEDDERS_CALL_NAMES_NO_TYPE_OF_OTHERS = codeUnits()
            .that(OF_THE_API)
            .should(mention(unit -> Stream.concat(
                    Stream.of(unit.getReturnType()),
                    unit.getParameters().stream().map(parameter -> parameter.getType()))))
            .because("who embeds the library must not have to follow the versions of what it is made with");

    @ArchTest
    static final ArchRule WHAT_EMBEDDERS_READ_NAMES_NO_TYPE_OF_OTHERS = fields().that(OF_THE_API)
            .should(mention(field -> Stream.of(field.getType())))
            .because("a constant is as much of the face as a method");

    @ArchTest
    static final ArchRule THE_FACE_IS_OF_THE_API = classes()
            .that()
            .resideInAnyPackage("org.hengzhun", "org.hengzhun.core.words", "org.hengzhun.drl.refusal")
            .should(new ArchCondition<>("be in a package that is exported") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(type, API.contains(type.getPackageName()), type.getName()));
                }
            })
            .because("without descriptors the rules above would hold of nothing");

    @ArchTest
    static final ArchRule NOBODY_INSIDE_LOOKS_AT_THE_FACE = classes()
            .that()
            .resideInAPackage("org.hengzhun")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("org.hengzhun")
            .because("the face stands before the house; the commands and the server are other faces of their own");

    @Test
    void everyReleaseIsComparedWithTheOneBeforeInThesePackages() throws IOException {
        String pom = Files.readString(Path.of("../pom.xml"));
        String compared =
                pom.substring(pom.indexOf("<artifactId>japicmp-maven-plugin"), pom.indexOf("<includeExclusively>"));

        assertThat(Pattern.compile("<include>(.*)</include>")
                        .matcher(compared)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(API);
    }

    private static boolean isSeen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && Stream.iterate(
                                Optional.of(member.getOwner()),
                                Optional::isPresent,
                                owner -> owner.flatMap(JavaClass::getEnclosingClass))
                        .allMatch(owner -> owner.orElseThrow().getModifiers().contains(JavaModifier.PUBLIC));
    }

    private interface Types<M> {
        Stream<? extends JavaType> of(M member);
    }

    private static <M extends JavaMember> ArchCondition<M> mention(Types<M> types) {
        return new ArchCondition<>("mention only types of the JDK and of exported packages") {
            @Override
            public void check(M member, ConditionEvents events) {
                types.of(member)
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive())
                        .filter(type -> !type.getPackageName().startsWith("java."))
                        .filter(type -> !API.contains(type.getPackageName()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " names " + type.getName())));
            }
        };
    }

    private static List<ModuleDescriptor> descriptors() {
        try {
            return Collections.list(ApiTest.class.getClassLoader().getResources("module-info.class")).stream()
                    .map(ApiTest::descriptor)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ModuleDescriptor descriptor(URL of) {
        try (InputStream in = of.openStream()) {
            return ModuleDescriptor.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
