package org.hengzhun.core.duty;

/**
 * An occurrence and how it stands.
 *
 * @param done how many are done as of the day
 * @param owed how many are owed
 */
public record DutyStatus(Occurrence occurrence, DutyState state, int done, int owed) {}
