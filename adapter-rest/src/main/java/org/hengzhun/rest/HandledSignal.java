package org.hengzhun.rest;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * A signal of the operating system that is acted on by the program. Java has no interface of its own for that but the one of the module
 * jdk.unsupported, which compilers warn of and small JREs may lack; so it is looked for when it is needed.
 */
final class HandledSignal implements AutoCloseable {

    private final Method handle;
    private final Object signal;
    private final Object before;

    private HandledSignal(Method handle, Object signal, Object before) {
        this.handle = handle;
        this.signal = signal;
        this.before = before;
    }

    /**
     * Acts on the signal from now on.
     *
     * @param name such as TERM
     * @return nothing where the JVM keeps the signal for itself: the process then ends of it as ever
     */
    static Optional<HandledSignal> of(String name, Runnable action) {
        try {
            Class<?> signals = Class.forName("sun.misc.Signal");
            Class<?> handlers = Class.forName("sun.misc.SignalHandler");
            Method handle = signals.getMethod("handle", signals, handlers);
            Object signal = signals.getConstructor(String.class).newInstance(name);
            MethodHandle run = MethodHandles.lookup().bind(action, "run", MethodType.methodType(void.class));
            Object handler =
                    MethodHandleProxies.asInterfaceInstance(handlers, MethodHandles.dropArguments(run, 0, signals));
            return Optional.of(new HandledSignal(handle, signal, handle.invoke(null, signal, handler)));
        } catch (ReflectiveOperationException kept) {
            return Optional.empty();
        }
    }

    /** Leaves the signal to whoever had it before. */
    @Override
    public void close() {
        try {
            handle.invoke(null, signal, before);
        } catch (ReflectiveOperationException kept) {
            throw new IllegalStateException(kept);
        }
    }
}
