//! ResourceHandlingOption: the kinds of resource that `ec2:RunInstances` needs together.

use crate::engine::arn::Arn;
use crate::error::Error;

/// The resource types that each option asks for.
const SCENARIOS: [(&str, &[&str]); 4] = [
    ("EC2-VPC-InstanceStore", &["image", "instance", "security-group", "network-interface"]),
    ("EC2-VPC-InstanceStore-Subnet", &["image", "instance", "security-group", "network-interface", "subnet"]),
    ("EC2-VPC-EBS", &["image", "instance", "security-group", "network-interface", "volume"]),
    ("EC2-VPC-EBS-Subnet", &["image", "instance", "security-group", "network-interface", "subnet", "volume"]),
];

/// Refuses resources among which a needed type is missing.
pub fn check(option: &str, resources: &[String]) -> Result<(), Error> {
    let Some((_, needed)) = SCENARIOS.iter().find(|(name, _)| *name == option) else {
        return Err(Error::invalid_input(format!("'{option}' is not a valid Resource Handling Option.")));
    };
    let given = |wanted: &&&str| {
        let of_type = |arn: Arn| arn.service() == "ec2" && arn.rest().split(['/', ':']).next() == Some(**wanted);
        resources.iter().any(|resource| Arn::split(resource).is_some_and(of_type))
    };
    match needed.iter().find(|wanted| !given(wanted)) {
        None => Ok(()),
        Some(missing) => {
            let message = format!("The Resource Handling Option {option} requires a resource of type {missing}.");
            Err(Error::invalid_input(message))
        }
    }
}
