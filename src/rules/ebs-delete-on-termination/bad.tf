resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
  block_device_mappings {
    device_name = "/dev/sdf"
    ebs {
      volume_size           = 100
      volume_type           = "gp3"
      delete_on_termination = false # expect: ebs-delete-on-termination
    }
  }
}

resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 4
  launch_template {
    id = aws_launch_template.web.id
  }
}
