package org.hengzhun.files.roundtrip;

import org.hengzhun.drl.revision.EditablePack;

/**
 * A policy whose tables are handed out to be edited.
 *
 * @param pack what it is made of
 */
public record PackToEdit(EditablePack pack) {}
