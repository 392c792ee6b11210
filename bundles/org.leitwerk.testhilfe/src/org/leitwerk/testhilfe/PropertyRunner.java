package org.leitwerk.testhilfe;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs jqwik properties from inside a Jupiter test.
 *
 * <p>Tycho brings its own list of test engines and would silently skip jqwik's. A test class therefore offers its
 * properties as dynamic tests:
 *
 * <pre>
 * class SerializerPropertiesTest {
 *     &#64;TestFactory
 *     List&lt;DynamicTest&gt; properties() {
 *         return PropertyRunner.tests(SerializerProperties.class);
 *     }
 * }
 * </pre>
 */
public final class PropertyRunner {

    private PropertyRunner() {}

    /**
     * Runs all properties and examples of a class and returns one dynamic test for each, which fails as the property
     * did.
     *
     * @param properties a class with methods annotated {@link Property} or {@link Example}
     * @throws AssertionError if the class has no property or one of them was not run: silence must not look like
     *     success
     */
    public static List<DynamicTest> tests(Class<?> properties) {
        Map<String, TestExecutionResult> results = run(properties);
        Set<String> declared = Arrays.stream(properties.getDeclaredMethods())
                .filter(PropertyRunner::isProperty)
                .map(Method::getName)
                .collect(Collectors.toSet());
        if (declared.isEmpty() || !results.keySet().containsAll(declared)) {
            throw new AssertionError("declared " + declared + " but run " + results.keySet());
        }
        List<DynamicTest> tests = new ArrayList<>();
        results.forEach((name, result) -> tests.add(DynamicTest.dynamicTest(name, () -> rethrow(name, result))));
        return tests;
    }

    /**
     * Runs all properties and examples of a class.
     *
     * @return the result of each, by name, in alphabetical order
     */
    public static Map<String, TestExecutionResult> run(Class<?> properties) {
        Map<String, TestExecutionResult> results = new TreeMap<>();
        ClassLoader jqwik = Property.class.getClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(jqwik); // jqwik looks for its own services there
        try {
            Launcher launcher = LauncherFactory.create(config(jqwik));
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectClass(properties))
                    .configurationParameter("jqwik.database", "") // no file in the working directory
                    .configurationParameter("jqwik.reporting.onlyfailures", "true")
                    .build();
            launcher.execute(request, new TestExecutionListener() {
                @Override
                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                    // only collect: an exception thrown here would be no more than a warning in the log
                    if (test.isTest() || result.getStatus() != Status.SUCCESSFUL) {
                        results.put(test.getDisplayName(), result);
                    }
                }
            });
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("jqwik's engine cannot be loaded", e);
        } finally {
            thread.setContextClassLoader(before);
        }
        return results;
    }

    private static boolean isProperty(Method method) {
        return method.isAnnotationPresent(Property.class) || method.isAnnotationPresent(Example.class);
    }

    private static void rethrow(String name, TestExecutionResult result) throws Throwable {
        if (result.getStatus() != Status.SUCCESSFUL) {
            throw result.getThrowable().orElseGet(() -> new AssertionError(name + ": " + result.getStatus()));
        }
    }

    private static LauncherConfig config(ClassLoader jqwik) throws ReflectiveOperationException {
        // the engine bundle is a fragment of the API bundle, so the API's loader finds this class
        Class<?> engine = jqwik.loadClass("net.jqwik.engine.JqwikTestEngine");
        return LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines((TestEngine) engine.getDeclaredConstructor().newInstance())
                .build();
    }
}
