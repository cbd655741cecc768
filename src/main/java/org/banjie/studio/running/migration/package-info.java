/** Running cases moved to another version of their model. */
package org.banjie.studio.running.migration;
