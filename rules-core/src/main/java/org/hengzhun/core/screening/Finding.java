package org.hengzhun.core.screening;

import org.hengzhun.core.result.Reason;

/** What a fired screening rule demands of a project (处理意见), and why. */
public record Finding(Outcome outcome, Reason reason) {}
