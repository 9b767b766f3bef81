package org.hengzhun.files;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No field holds a double or a float, boxed or bare, no method takes or gives one, and none that does is called. */
final class NeverTouchBinaryFractions extends ArchCondition<JavaClass> {

    private static final Set<String> FRACTIONS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    NeverTouchBinaryFractions() {
        super("never touch a double or a float");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> isFraction(field.getRawType()))
                .forEach(field -> broken(field.getDescription(), type, events));
        type.getCodeUnits().stream()
                .filter(own -> passes(own.getRawReturnType(), own.getRawParameterTypes()))
                .map(JavaCodeUnit::getDescription)
                .forEach(own -> broken(own, type, events));
        type.getCodeUnitCallsFromSelf().stream()
                .filter(call -> passes(
                        call.getTarget().getRawReturnType(), call.getTarget().getRawParameterTypes()))
                .forEach(call -> broken(call.getDescription(), type, events));
    }

    private static boolean passes(JavaClass given, List<JavaClass> taken) {
        return Stream.concat(Stream.of(given), taken.stream()).anyMatch(NeverTouchBinaryFractions::isFraction);
    }

    private static boolean isFraction(JavaClass type) {
        return FRACTIONS.contains(type.getBaseComponentType().getName());
    }

    private static void broken(String what, JavaClass type, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, what + " touches a binary fraction"));
    }
}
