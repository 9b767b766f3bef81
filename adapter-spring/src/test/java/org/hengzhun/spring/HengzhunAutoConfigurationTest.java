package org.hengzhun.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.Policies;
import org.hengzhun.core.screening.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class HengzhunAutoConfigurationTest {

    private static final String OURS = "jiaozuo-2020-9";

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(HengzhunAutoConfiguration.class));

    @TempDir
    private Path folder;

    private ApplicationContextRunner withOurFolder() throws IOException {
        Exported.policy(OURS, folder.resolve("ours"));
        return application.withPropertyValues("hengzhun.policies.folder=" + folder);
    }

    private void edit(String from, String to) throws IOException {
        Path file = folder.resolve("ours/policy.yaml");
        Files.writeString(file, Files.readString(file, StandardCharsets.UTF_8).replace(from, to));
    }

    /** What Spring prints of a start that failed. */
    private static FailureAnalysis told(AssertableApplicationContext context) {
        Throwable failure = Objects.requireNonNull(context.getStartupFailure());
        return Objects.requireNonNull(new PolicyFailureAnalyzer().analyze(failure));
    }

    private static Health health(AssertableApplicationContext context) {
        return Objects.requireNonNull(context.getBean(HealthIndicator.class).health());
    }

    private static String hash(Policies policies) {
        return policies.policy(OURS).stamp().hash();
    }

    @Test
    void withoutAnySettingTheShippedPoliciesAnswer() {
        application.run(context -> {
            Policies policies = context.getBean(Policies.class);
            var policy = policies.policy("xuchang-2022-sw70");
            var cement = policy.project(
                    Map.of("项目编号", "P1", "行业代码", "3011", "阶段", "拟签约", "建设性质", "新建", "年综合能耗(等价值)", "6.2万吨标准煤"));

            assertThat(policy.screen(cement, LocalDate.of(2022, 9, 30)).result().verdict())
                    .isEqualTo(Verdict.JOINT_REVIEW);
        });
    }

    @Test
    void aGoodEditIsInForceInTheSameBean() throws IOException {
        withOurFolder().run(context -> {
            Policies policies = context.getBean(Policies.class);
            PolicySource source = context.getBean(PolicySource.class);
            String before = hash(policies);
            edit("title:", "# looked at again\ntitle:");
            while (source.taken() == 0) {
                source.look();
            }

            assertThat(hash(policies)).isNotEqualTo(before);
        });
    }

    @Test
    void aBadEditIsToldByHealthAndTheOneBeforeAnswers() throws IOException {
        withOurFolder().run(context -> {
            PolicySource source = context.getBean(PolicySource.class);
            String before = hash(source.policies());
            edit("title:", "tilte:");
            while (source.refused() == 0) {
                source.look();
            }

            Health health = health(context);
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .extractingByKey("editRefused")
                    .asString()
                    .contains("policy.yaml", "tilte");
            assertThat(health.getDetails())
                    .extractingByKey("policies")
                    .asString()
                    .contains(OURS + "=" + before);
        });
    }

    @Test
    void aHealthyApplicationTellsWhichPoliciesAreInForce() {
        application.run(context -> assertThat(health(context).getDetails()).containsOnlyKeys("policies"));
    }

    @Test
    void withoutReloadAnEditWaitsForTheNextStart() throws IOException {
        withOurFolder().withPropertyValues("hengzhun.policies.reload=false").run(context -> {
            Policies policies = context.getBean(Policies.class);
            PolicySource source = context.getBean(PolicySource.class);
            String before = hash(policies);
            edit("title:", "# looked at again\ntitle:");
            source.look();
            source.look();

            assertThat(hash(policies)).isEqualTo(before);
        });
    }

    @Test
    void figuresTellPoliciesAndEdits() throws IOException {
        withOurFolder().run(context -> {
            SimpleMeterRegistry registry = new SimpleMeterRegistry();
            context.getBean(MeterBinder.class).bindTo(registry);
            PolicySource source = context.getBean(PolicySource.class);
            edit("title:", "tilte:");
            while (source.refused() == 0) {
                source.look();
            }

            assertThat(registry.get("hengzhun.policies").gauge().value())
                    .isEqualTo(source.policies().ids().size());
            assertThat(registry.get("hengzhun.policies.refused").gauge().value())
                    .isOne();
            assertThat(registry.get("hengzhun.policies.reloads")
                            .tag("result", "refused")
                            .functionCounter()
                            .count())
                    .isOne();
            assertThat(registry.get("hengzhun.policies.reloads")
                            .tag("result", "taken")
                            .functionCounter()
                            .count())
                    .isZero();
        });
    }

    @Test
    void anApplicationKeepsItsOwnPolicies() {
        Policies own = Policies.shipped();
        application.withBean("own", Policies.class, () -> own).run(context -> {
            assertThat(context.getBean(Policies.class)).isSameAs(own);
            assertThat(context).doesNotHaveBean(PolicySource.class);
        });
    }

    @Test
    void anApplicationWithoutHealthAndMetricsNeedsNeither() {
        application
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.health", "io.micrometer"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Policies.class));
    }

    @Test
    void aWrongPackFailsTheStartWithTheReasonInWords() throws IOException {
        ApplicationContextRunner ours = withOurFolder();
        edit("title:", "tilte:");
        ours.run(context -> {
            FailureAnalysis told = told(context);

            assertThat(told.getDescription()).contains("policy.yaml", "tilte", "title");
            assertThat(told.getAction()).contains("hengzhun.policies.folder", "请改正");
        });
    }

    @Test
    void aFolderThatIsNotThereFailsTheStartWithItsName() {
        application
                .withPropertyValues("hengzhun.policies.folder=" + folder.resolve("gone"))
                .run(context -> {
                    FailureAnalysis told = told(context);

                    assertThat(told.getDescription())
                            .contains("没有文件夹 " + folder.resolve("gone"), "there is no folder", "check the path")
                            .doesNotContain("Exception");
                });
    }

    @Test
    void aFolderWithoutAPackFailsTheStart() {
        application
                .withPropertyValues("hengzhun.policies.folder=" + folder)
                .run(context -> assertThat(told(context).getDescription())
                        .contains(folder.getFileName().toString()));
    }

    @Test
    void aMisspeltSettingFailsTheStart() {
        application
                .withPropertyValues("hengzhun.policies.foldr=" + folder)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("hengzhun.policies.foldr"));
    }

    @Test
    void theFailureAnalyzerIsKnownToSpring() throws IOException {
        try (var written = PolicyFailureAnalyzer.class.getResourceAsStream("/META-INF/spring.factories")) {
            assertThat(written).isNotNull();
            assertThat(new String(written.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(PolicyFailureAnalyzer.class.getName());
        }
    }
}
