resource "aws_autoscaling_group" "hourly" {
  min_size              = 2
  max_size              = 4
  max_instance_lifetime = 3600 # expect: asg-max-instance-lifetime
}

resource "aws_autoscaling_group" "years" {
  min_size              = 2
  max_size              = 4
  max_instance_lifetime = 63072000 # expect: asg-max-instance-lifetime
}
