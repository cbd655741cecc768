/** Two sets side by side: what was added, changed, moved and removed, element by element and in words. */
package org.banjie.studio.comparison;
