/** The history of a draft by day, and the way back to each save of it. */
package org.banjie.studio.saves;
