resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_group" "order" {
  min_size             = 2
  max_size             = 4
  termination_policies = ["Default", "OldestInstance"] # expect: asg-termination-policies
}

resource "aws_autoscaling_group" "slip" {
  min_size             = 2
  max_size             = 4
  termination_policies = ["OldestInstances"] # expect: asg-termination-policies
}

resource "aws_autoscaling_group" "legacy" {
  min_size             = 2
  max_size             = 4
  termination_policies = ["OldestLaunchConfiguration"] # expect: asg-termination-policies
  launch_template {
    id = aws_launch_template.web.id
  }
}
