package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hengzhun.drl.PolicyLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackMembersTest {

    static Stream<PolicyPack> shipped() {
        PolicyLibrary library = PolicyLibrary.shipped();
        return library.ids().stream().map(library::pack);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedPolicyTellsAllItSays(PolicyPack pack) {
        assertThat(PackMembers.of(pack, true))
                .containsKeys("notions", "rules", "parameters", "schemes", "tables", "clauses")
                .containsEntry("policyHash", pack.hash());
    }
}
