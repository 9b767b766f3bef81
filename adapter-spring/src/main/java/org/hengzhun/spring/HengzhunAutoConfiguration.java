package org.hengzhun.spring;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.hengzhun.Policies;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives an application one bean {@link Policies}, which always answers by the policies in force, and tells their state to the health and
 * the metrics of the application where it has them. An application with a bean of its own keeps that.
 */
@AutoConfiguration
@ConditionalOnMissingBean(Policies.class)
@EnableConfigurationProperties(PolicyProperties.class)
public class HengzhunAutoConfiguration {

    @Bean
    PolicySource policySource(PolicyProperties properties) {
        return PolicySource.of(properties);
    }

    @Bean
    Policies policies(PolicySource source) {
        return source.policies();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HealthIndicator.class)
    static class Health {

        @Bean
        @ConditionalOnMissingBean(name = "hengzhunHealthIndicator")
        HealthIndicator hengzhunHealthIndicator(PolicySource source) {
            return new PolicyHealth(source);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterBinder.class)
    static class Metrics {

        @Bean
        @ConditionalOnMissingBean(name = "hengzhunMetrics")
        MeterBinder hengzhunMetrics(PolicySource source) {
            return new PolicyMetrics(source);
        }
    }
}
