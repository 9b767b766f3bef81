package org.hengzhun;

import com.google.common.base.Ascii;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The members of a record, a bean or a map by name. */
final class ObjectMembers {

    private ObjectMembers() {}

    /** Components of a record in their order, getters of a bean by name; an empty optional counts as null. */
    static Map<String, @Nullable Object> of(Object recordOrBean) {
        if (recordOrBean instanceof Map<?, ?> map) {
            return named(map);
        }
        Map<String, Method> getters = getters(recordOrBean.getClass());
        if (getters.isEmpty()) {
            throw new IllegalArgumentException("%s is no record and has no getters; pass a map, a record or a bean."
                    .formatted(recordOrBean.getClass().getName()));
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        getters.forEach((name, getter) -> members.put(name, value(recordOrBean, getter)));
        return members;
    }

    /** A map that its caller holds as an object: its entries, and never its getters. */
    private static Map<String, @Nullable Object> named(Map<?, ?> map) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException("The key (%s) of the map is not a text.".formatted(name));
            }
            members.put(text, value);
        });
        return members;
    }

    private static Map<String, Method> getters(Class<?> type) {
        Map<String, Method> getters = new LinkedHashMap<>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(component -> getters.put(component.getName(), component.getAccessor()));
            return getters;
        }
        Map<String, Method> sorted = new TreeMap<>();
        for (Method method : type.getMethods()) {
            property(method).ifPresent(name -> sorted.put(name, method));
        }
        return sorted;
    }

    private static Optional<String> property(Method method) {
        String name = method.getName();
        if (method.getParameterCount() > 0
                || Modifier.isStatic(method.getModifiers())
                || method.getDeclaringClass() == Object.class) {
            return Optional.empty();
        }
        boolean truth = method.getReturnType() == boolean.class && name.startsWith("is");
        boolean getter = method.getReturnType() != void.class && name.startsWith("get");
        String rest = truth ? name.substring(2) : getter ? name.substring(3) : "";
        return rest.isEmpty() || Character.isLowerCase(rest.charAt(0))
                ? Optional.empty()
                : Optional.of(Ascii.toLowerCase(rest.charAt(0)) + rest.substring(1));
    }

    private static @Nullable Object value(Object recordOrBean, Method getter) {
        try {
            if (!getter.canAccess(recordOrBean)) {
                getter.setAccessible(true);
            }
            Object value = getter.invoke(recordOrBean);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (IllegalAccessException hidden) {
            throw new IllegalArgumentException("%s cannot be read; make its class public.".formatted(getter), hidden);
        } catch (InvocationTargetException failed) {
            throw new IllegalArgumentException("%s failed.".formatted(getter), failed.getCause());
        }
    }
}
