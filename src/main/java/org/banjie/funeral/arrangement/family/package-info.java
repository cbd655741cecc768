/** What the family is told: what happens next, what it costs, whom to call. */
package org.banjie.funeral.arrangement.family;
