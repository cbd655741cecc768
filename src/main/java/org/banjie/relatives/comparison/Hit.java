package org.banjie.relatives.comparison;

import java.util.UUID;
import org.banjie.relatives.register.Kinship;

/**
 * A member of staff whose relative is in a household.
 *
 * @param uid their account, or null
 * @param relation what the member of the household is to them
 * @param basis the article by which it counts
 */
public record Hit(UUID person, String uid, Kinship relation, String basis) {}
