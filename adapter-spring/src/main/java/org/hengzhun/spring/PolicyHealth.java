package org.hengzhun.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.Policies;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * The policies in force, by id with their hash. An edit that was refused is told, and the application is up all the same: it answers by
 * the policies before.
 */
final class PolicyHealth implements HealthIndicator {

    private final PolicySource source;

    PolicyHealth(PolicySource source) {
        this.source = source;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up().withDetail("policies", hashes(source.policies()));
        List<Problem> problems = source.problems();
        if (!problems.isEmpty()) {
            health.withDetail(
                    "editRefused",
                    problems.stream()
                            .map(problem -> problem.in(Language.ZH) + " / " + problem.in(Language.EN))
                            .toList());
        }
        return health.build();
    }

    private static Map<String, String> hashes(Policies policies) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String id : policies.ids()) {
            hashes.put(id, policies.policy(id).stamp().hash());
        }
        return hashes;
    }
}
