package org.hengzhun.files.write.difference;

import java.io.IOException;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.files.write.ResultWriter;

/** Writes which projects flip; of the others it tells how many there are. */
public interface DifferenceWriter extends ResultWriter<ProjectDifference> {

    /** What lies between the two policies; told once, before {@link #begin}. */
    void between(PolicyChange change) throws IOException;
}
