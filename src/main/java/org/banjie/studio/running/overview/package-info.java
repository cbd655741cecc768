/** Every kind at a glance, with its running cases. */
package org.banjie.studio.running.overview;
