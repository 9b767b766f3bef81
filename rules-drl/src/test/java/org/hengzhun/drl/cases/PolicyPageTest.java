package org.hengzhun.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengzhun.drl.PolicyLibrary;
import org.junit.jupiter.api.Test;

/** The page that readers see is the one the packs give. */
class PolicyPageTest {

    private static final Path PAGE = Path.of("..", "docs", "policies.md");
    private static final String AGAIN = "mvn -pl rules-core,rules-drl test -Dtest=PolicyPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dhengzhun.update=docs";

    @Test
    void thePageOfPoliciesIsCurrent() throws IOException {
        String made = PolicyPage.of(PolicyLibrary.shipped());
        if ("docs".equals(System.getProperty("hengzhun.update"))) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/policies.md is not what the packs give; make it anew: %s", AGAIN)
                .isEqualTo(made);
    }
}
