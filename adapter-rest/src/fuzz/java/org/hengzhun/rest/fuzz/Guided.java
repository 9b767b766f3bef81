package org.hengzhun.rest.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.base.CaseFormat;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Fuzzes the {@link Target} that a method is named after for ten minutes, from its sound inputs on; an input may take ten seconds. */
@java.lang.annotation.Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(Guided.Seeds.class)
@Timeout(10)
@FuzzTest(maxDuration = "10m")
@interface Guided {

    /** What the target begins from. */
    final class Seeds implements ArgumentsProvider {

        @Override
        public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
            String method = context.getRequiredTestMethod().getName();
            return Target.valueOf(CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, method)).seeds().stream()
                    .map(Arguments::of);
        }
    }
}
