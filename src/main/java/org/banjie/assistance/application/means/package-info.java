/** What a household says of itself and has to live on, and what the check found. */
package org.banjie.assistance.application.means;
