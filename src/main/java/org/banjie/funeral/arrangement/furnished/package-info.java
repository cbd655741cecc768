/** The made-up funeral home of a demonstration district. */
package org.banjie.funeral.arrangement.furnished;
