/** What a draft would do to running and closed cases. */
package org.banjie.studio.running.impact;
