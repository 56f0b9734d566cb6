//! The service reference: that the pack's text is read whole, and what is found in it.

use iamlet::service_reference::{AccessLevel, ActionPattern, ServiceReference};

fn reference() -> ServiceReference {
    let text = std::fs::read_to_string("data/service-reference.txt").unwrap();
    ServiceReference::read(text).unwrap()
}

fn expanded(pattern: &str) -> Vec<String> {
    reference().expand(&ActionPattern::new(pattern).unwrap())
}

/// The condensing script counts what it reads; nothing may be lost between there and here.
#[test]
fn holds_what_its_head_says() {
    let reference = reference();
    let services: Vec<_> = reference.services().map(|(namespace, _)| reference.service(namespace).unwrap()).collect();
    let sum = |count: fn(&iamlet::service_reference::Service) -> usize| -> usize {
        services.iter().map(|service| count(service)).sum()
    };
    let holds = format!(
        "{} services, {} actions, {} resource types, {} condition keys",
        services.len(),
        sum(|service| service.actions.len()),
        sum(|service| service.resource_types.len()),
        sum(|service| service.condition_keys.len()),
    );
    assert_eq!(reference.head("holds"), Some(&*holds));
    assert!(services.len() > 400);
}

#[test]
fn every_number_is_a_place() {
    let reference = reference();
    for (namespace, name) in reference.services() {
        let service = reference.service(namespace).unwrap();
        assert!(!name.is_empty() && service.namespace == namespace && service.name == name);
        let keys = service.condition_keys.len();
        for of in &service.resource_types {
            assert!(of.condition_keys.iter().all(|key| *key < keys), "{namespace} {}", of.name);
            assert!(of.arns.iter().all(|arn| arn.starts_with("arn:${Partition}:")), "{namespace} {}", of.name);
        }
        for action in &service.actions {
            assert!(action.condition_keys.iter().all(|key| *key < keys), "{namespace}:{}", action.name);
            for link in &*action.resource_types {
                assert!(link.resource_type < service.resource_types.len(), "{namespace}:{}", action.name);
                assert!(link.condition_keys.iter().all(|key| *key < keys), "{namespace}:{}", action.name);
            }
        }
    }
}

#[test]
fn an_action_is_found_in_any_case_and_spelled_properly() {
    let reference = reference();
    let (service, action) = reference.action("S3:getobject").unwrap();
    assert_eq!((&*service.namespace, &*service.name, &*action.name), ("s3", "Amazon S3", "GetObject"));
    assert_eq!(action.level, AccessLevel::Read);
    assert!(service.has_control_policies);
    let types: Vec<_> = service.resource_types_of(action).map(|(of, required)| (&*of.name, required)).collect();
    assert_eq!(types, [("accesspointobject", false), ("object", false)]);
    let keys: Vec<_> = service.condition_keys_of(action).map(|key| (&*key.name, &*key.of)).collect();
    assert!(keys.contains(&("s3:ExistingObjectTag/<key>", "String")), "{keys:?}");
    assert!(reference.action("s3:GetObjects").is_none());
    assert!(reference.action("s4:GetObject").is_none());
    assert!(reference.action("GetObject").is_none());
    assert!(reference.service("").is_none());
}

#[test]
fn keys_with_a_name_in_them_take_any() {
    let reference = reference();
    assert_eq!(reference.global_key("AWS:principaltag/Team").unwrap().name, "aws:PrincipalTag/${TagKey}");
    assert_eq!(&*reference.global_key("aws:SourceIp").unwrap().of, "IPAddress");
    assert!(reference.global_key("aws:SourceIps").is_none());
    let s3 = reference.service("s3").unwrap();
    assert_eq!(s3.condition_key("s3:existingobjecttag/x").unwrap().name, "s3:ExistingObjectTag/<key>");
}

#[test]
fn an_arn_fits_the_types_whose_form_it_has() {
    let reference = reference();
    let s3 = reference.service("s3").unwrap();
    let fit = |name, arn| s3.resource_type(name).unwrap().fit(arn);
    assert!(fit("object", "arn:aws-cn:s3:::b/k") > fit("bucket", "arn:aws-cn:s3:::b/k"));
    assert_eq!(fit("object", "arn:aws:s3:::b"), None);
    assert_eq!(fit("bucket", "arn:aws:sqs:::b"), None);
    assert_eq!(fit("bucket", "*"), None);
}

#[test]
fn patterns_of_actions_expand() {
    let of_users = ["AttachUserPolicy", "DeleteUserPolicy", "DetachUserPolicy", "GetUserPolicy", "PutUserPolicy"];
    assert_eq!(expanded("IAM:*userpolicy"), of_users.map(|name| format!("iam:{name}")));
    assert_eq!(expanded("iam:?etUserPolicy"), ["iam:GetUserPolicy"]);
    assert_eq!(expanded("sqs:*").len(), reference().service("sqs").unwrap().actions.len());
    assert_eq!(expanded("*").len(), expanded("*:*").len());
    assert!(expanded("*:GetUser").contains(&"iam:GetUser".to_string()));
    assert!(expanded("nothing:*").is_empty());
    for wrong in ["", "s3", "s3:", ":Get*", "Get*"] {
        assert!(ActionPattern::new(wrong).is_none(), "{wrong}");
    }
}

#[test]
fn other_text_is_no_pack() {
    for wrong in ["", "{}", "iamlet service reference 2\n\n=s3||S3\n"] {
        assert!(ServiceReference::read(wrong.to_string()).is_err());
    }
    let damaged = "iamlet service reference 1\n\n=s3|Amazon S3\n";
    assert!(ServiceReference::read(damaged.to_string()).is_err());
}
