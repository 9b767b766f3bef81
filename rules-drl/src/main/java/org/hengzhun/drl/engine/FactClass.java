package org.hengzhun.drl.engine;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes instances of one generated fact class: through its constructor of all fields, or, as Drools generates none beyond 64
 * fields, field by field.
 */
final class FactClass {

    private final Constructor<?> constructor;
    private final ImmutableList<Method> setters;
    private final int fields;

    /**
     * Finds the class.
     *
     * @param fields the names of the fields it was declared with, in order
     */
    FactClass(CompiledModel model, String name, ImmutableList<String> fields) {
        this.fields = fields.size();
        try {
            Class<?> type = model.classes().loadClass(ModelKey.packageOf(model.key()) + "." + name);
            Optional<Constructor<?>> all = constructorOfAll(type, fields.size());
            this.constructor = all.isPresent() ? all.get() : type.getConstructor();
            ImmutableList.Builder<Method> found = ImmutableList.builder();
            for (String field : all.isPresent() ? ImmutableList.<String>of() : fields) {
                found.add(setter(type, field));
            }
            this.setters = found.build();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("The compiled model lacks the fact class (%s).".formatted(name), broken);
        }
    }

    private static Optional<Constructor<?>> constructorOfAll(Class<?> type, int fields) {
        return Arrays.stream(type.getConstructors())
                .filter(constructor -> constructor.getParameterCount() == fields)
                .findFirst();
    }

    private static Method setter(Class<?> type, String field) throws NoSuchMethodException {
        String name = "set" + Ascii.toUpperCase(field.charAt(0)) + field.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type + "." + name));
    }

    int fields() {
        return fields;
    }

    /** A fact with these values, in the order the fields were declared. */
    Object make(@Nullable Object[] values) {
        try {
            if (setters.isEmpty()) {
                return constructor.newInstance(values);
            }
            Object fact = constructor.newInstance();
            for (int place = 0; place < fields; place++) {
                setters.get(place).invoke(fact, values[place]);
            }
            return fact;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("A generated fact could not be made.", broken);
        }
    }
}
