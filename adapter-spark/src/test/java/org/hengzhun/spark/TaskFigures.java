package org.hengzhun.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** What the tasks of an application took, as Spark counts it: whether one had much more to do than others, and what did not fit into memory. */
final class TaskFigures extends SparkListener {

    private static final double MEGABYTE = 1e6;

    private final Map<Integer, List<Long>> millisByStage = new TreeMap<>();
    private long shuffled;
    private long spilled;
    private int failed;

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        if (!task.taskInfo().successful()) {
            failed++;
            return;
        }
        millisByStage
                .computeIfAbsent(task.stageId(), stage -> new ArrayList<>())
                .add(task.taskInfo().duration());
        TaskMetrics metrics = task.taskMetrics();
        shuffled += metrics.shuffleWriteMetrics().bytesWritten();
        spilled += metrics.diskBytesSpilled();
    }

    /** Of each stage how many tasks it had, and how long the median and the longest were. */
    synchronized String words() {
        List<String> stages = new ArrayList<>();
        millisByStage.values().forEach(millis -> {
            Collections.sort(millis);
            stages.add("%d tasks of %.1f s, at most %.1f s"
                    .formatted(
                            millis.size(), millis.get(millis.size() / 2) / 1e3, millis.get(millis.size() - 1) / 1e3));
        });
        return "%s; %d failed; %.1f MB shuffled, %.1f MB spilled"
                .formatted(String.join(", ", stages), failed, shuffled / MEGABYTE, spilled / MEGABYTE);
    }
}
