package org.hengzhun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.junit.jupiter.api.Test;

/** What a program hands over as a map, a record or a bean, and what of it is no member. */
class ObjectMembersTest {

    /** A bean with all a class may have beside its properties. */
    public static class Mixed {

        public String getId() {
            return "P1";
        }

        public boolean isHighRisk() {
            return true;
        }

        public Boolean isNoProperty() {
            return true;
        }

        public boolean issued() {
            return true;
        }

        public String get() {
            return "no name";
        }

        public void getNothing() {}

        public String getOf(String argument) {
            return argument;
        }

        public static String getShared() {
            return "of the class";
        }

        public Optional<String> getName() {
            return Optional.empty();
        }
    }

    /** A bean of a class that is not public. */
    static final class Hidden {

        public String getId() {
            return "P2";
        }
    }

    /** A bean that fails. */
    public static class Failing {

        public String getId() {
            throw new IllegalStateException("not loaded");
        }
    }

    /** The figures of a county as a program keeps them. */
    public record Figures(String unit, String period, int signedProjects) {}

    @Test
    void onlyGettersWithoutArgumentsAreMembers() {
        Map<String, ?> members = ObjectMembers.of(new Mixed());

        assertThat(members).containsOnlyKeys("id", "highRisk", "name");
        assertThat(members.get("name")).isNull();
        assertThat(members.get("highRisk")).isEqualTo(true);
    }

    @Test
    void aBeanOfAClassThatIsNotPublicIsReadAllTheSame() {
        assertThat(Facts.project(new Hidden())).isEqualTo(Project.of("P2"));
    }

    @Test
    void aGetterThatFailsIsAMistakeOfTheProgramWithItsCause() {
        assertThatThrownBy(() -> Facts.project(new Failing()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("getId() failed.")
                .hasRootCauseMessage("not loaded");
    }

    @Test
    void aMapHeldAsAnObjectIsReadByItsEntriesWhichMustHaveNames() {
        Map<Object, Object> numbered = new HashMap<>();
        numbered.put(1, "P1");

        assertThat(Facts.project((Object) Map.of("id", "P3"))).isEqualTo(Project.of("P3"));
        assertThatThrownBy(() -> Facts.project((Object) numbered))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The key (1) of the map is not a text.");
    }

    @Test
    void aCountyIsTheSameFromAMapAndARecord() {
        CountyPeriod ofRecord = Facts.county(new Figures("甲县", "2026", 12));

        assertThat(ofRecord).isEqualTo(Facts.county(Map.of("unit", "甲县", "period", "2026", "signedProjects", 12)));
        assertThat(ofRecord.unit()).isEqualTo("甲县");
    }
}
