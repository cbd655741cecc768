/** Where running cases stand, on the drawing. */
package org.banjie.studio.running.heat;
